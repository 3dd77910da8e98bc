/**
 * Days after delivery in which a buyer may still report that goods are wrong or spoiled. Until they are over the
 * producer's money of that part is held, so that a return is paid out of it. Food keeps: a week is long enough to open
 * a parcel, and short enough for a household that lives from what it sells.
 */
export const RETURN_WINDOW_DAYS = 7;
