import { withAnnex } from "./annex";
import annex from "./annex-148.json";
import type { CriteriaSet, Part } from "./types";

const parts: readonly Part[] = [
  { code: "A", vi: "Sản phẩm và sức mạnh cộng đồng", en: "Product and community strength", max: 40, sections: null },
  { code: "B", vi: "Khả năng tiếp thị", en: "Marketing", max: 25, sections: null },
  { code: "C", vi: "Chất lượng sản phẩm", en: "Product quality", max: 35, sections: null },
];

const note =
  "Parts only: the points of each criterion stand in annex III, which has not been obtained; annex-148.json takes it.";

const PARTS_ONLY: CriteriaSet = {
  version: "148",
  decision: "148/QĐ-TTg",
  issued_on: "2023-02-24",
  in_force_from: "2023-02-24",
  in_force_to: "2025-07-05",
  detail: "parts",
  total: 100,
  parts,
  product_sets: [],
  knock_outs: [],
  note,
  sources: ["K9", "K10", "K11", "K16", "K17"],
};

/** Replaces 1048/QĐ-TTg and 781/QĐ-TTg: more weight on the community, less on quality. */
export const DECISION_148 = withAnnex(PARTS_ONLY, annex);

/** 1489/QĐ-TTg amends the powers of 148/QĐ-TTg after the district level ended; the points stay. */
export const DECISION_148_1489: CriteriaSet = {
  ...DECISION_148,
  version: "148+1489",
  decision: "148/QĐ-TTg, 1489/QĐ-TTg",
  issued_on: "2025-07-06",
  in_force_from: "2025-07-06",
  in_force_to: null,
  sources: ["K9", "K12", "K13", "K14"],
};
