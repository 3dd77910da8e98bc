import { PARTS_2019 } from "./parts-2019";
import type { CriteriaSet } from "./types";

/** The first criteria set. Product sheets of part C are on record for its successor 781/QĐ-TTg only. */
export const DECISION_1048: CriteriaSet = {
  version: "1048",
  decision: "1048/QĐ-TTg",
  issued_on: "2019-08-21",
  in_force_from: "2019-08-21",
  in_force_to: "2020-06-07",
  detail: "parts_a_b",
  total: 100,
  parts: PARTS_2019,
  product_sets: [],
  knock_outs: [],
  note: "Some publications print 20/08/2019 as its date.",
  sources: ["K3", "K4", "K5", "K18"],
};
