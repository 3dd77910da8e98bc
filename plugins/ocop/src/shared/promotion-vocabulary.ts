/** Pages of the shop that show featured sales points and fairs: the home page, and the page of one unit. */
export const FEATURE_PAGES = ["home", "place"] as const;
export type FeaturePage = (typeof FEATURE_PAGES)[number];

/** Whether a feature is to come, runs, or is over: told by its days alone. */
export const FEATURE_STATES = ["coming", "running", "over"] as const;
export type FeatureState = (typeof FEATURE_STATES)[number];

/** Cards that a page shows at a time. */
export const FEATURES_A_PAGE = 4;
/** Features of one office on one page whose days may overlap. */
export const FEATURES_AN_OFFICE = 4;
/** Days that a feature may last. */
export const MOST_FEATURE_DAYS = 60;
/** Days ahead that it may begin. */
export const MOST_DAYS_AHEAD = 365;
/** Goods that a card names. */
export const GOODS_A_CARD = 3;

/** Percent by volume from which alcohol may not be advertised (Law on Advertising 16/2012/QH13, article 7). */
export const UNADVERTISED_STRENGTH = 15;
