/** Parameter of an address that says which page of reviews is shown. */
export const PAGE_KEY = "danh-gia";
