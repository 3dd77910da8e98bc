/** Filters of the API by their names in the address. */
export const POINT_FILTERS = {
  q: "q",
  loai: "kind",
  "trang-thai": "status",
  "kiem-tra": "freshness",
  huyen: "district",
  "cong-nhan": "recognised",
  "hinh-thuc": "fair",
} as const;
