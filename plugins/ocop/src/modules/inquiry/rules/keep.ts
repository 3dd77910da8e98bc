/**
 * Days after the last day on which the goods are wanted that the contact of a request from the public form is kept: long
 * enough to settle a season's deliveries, as the form tells whoever asks (Law 91/2025/QH15: no longer than the purpose).
 */
export const CONTACT_KEPT_DAYS = 180;

/** The same after a request was refused or withdrawn: long enough to ask why. */
export const REFUSED_CONTACT_KEPT_DAYS = 30;
