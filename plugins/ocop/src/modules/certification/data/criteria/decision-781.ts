import { KNOCK_OUTS_781 } from "./knock-outs";
import { PARTS_2019 } from "./parts-2019";
import { PRODUCT_SETS_781 } from "./product-sets-781";
import type { CriteriaSet } from "./types";

/** Replaces the annexes of 1048/QĐ-TTg: the same three parts, 26 product sets. */
export const DECISION_781: CriteriaSet = {
  version: "781",
  decision: "781/QĐ-TTg",
  issued_on: "2020-06-08",
  in_force_from: "2020-06-08",
  in_force_to: "2023-02-23",
  detail: "full",
  total: 100,
  parts: PARTS_2019,
  product_sets: PRODUCT_SETS_781,
  knock_outs: KNOCK_OUTS_781,
  note: "In the source the sheet of rice and cereals is empty, and three sheets sum to 98: two points are missing there, not here invented.",
  sources: ["K4", "K5", "K6", "K18"],
};
