/** Days that views are kept: a year to look back on, and a month of grace to compare it. */
export const VIEWS_KEPT_DAYS = 400;
/** A word that led somewhere is shown once it did so this often: what one person typed once stays unseen. */
export const VISITS_SHOWN_FROM = 3;
