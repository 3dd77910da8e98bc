/** Filters of the API by their names in the address. */
export const EXPIRY_FILTERS = { trong: "within", tim: "q", nhom: "group", sao: "stars", "don-vi": "unit" } as const;

export const EXPIRY_PATH = "/office/het-han";
