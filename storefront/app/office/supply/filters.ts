export const SUPPLY_PATH = "/office/nhu-cau";

/** Filters of the API by their names in the address. */
export const SUPPLY_FILTERS = { tim: "q", "trang-thai": "state", ben: "asker_kind" } as const;

/** Parameter that looks for producers beyond the area. */
export const WIDE_KEY = "pham-vi";
