import type { CertifiedStars, IssuerLevel } from "../../../shared/certification-vocabulary";

/** Who may recognise which stars, and when. Days are YYYY-MM-DD, both included; null means still in force. */
export type Power = {
  level: IssuerLevel;
  stars: readonly CertifiedStars[];
  from: string;
  to: string | null;
  decision: string;
};

/**
 * Powers by period. Under 148/QĐ-TTg districts certified three stars until the district level ended on 30/06/2025;
 * 1489/QĐ-TTg gave that power to the provinces from 06/07/2025, so nobody held it in the five days between.
 */
export const POWERS: readonly Power[] = [
  { level: "province", stars: [3, 4], from: "2019-08-21", to: "2023-02-23", decision: "1048/QĐ-TTg, 781/QĐ-TTg" },
  { level: "central", stars: [5], from: "2019-08-21", to: null, decision: "1048/QĐ-TTg, 781/QĐ-TTg, 148/QĐ-TTg" },
  { level: "district", stars: [3], from: "2023-02-24", to: "2025-06-30", decision: "148/QĐ-TTg" },
  { level: "province", stars: [4], from: "2023-02-24", to: "2025-07-05", decision: "148/QĐ-TTg" },
  { level: "province", stars: [3, 4], from: "2025-07-06", to: null, decision: "1489/QĐ-TTg" },
];

/** Who may hold rounds, and when: a body scores what it recognises, and what it sends up. Days as in {@link POWERS}. */
export const ROUND_HOLDERS: readonly Pick<Power, "level" | "from" | "to" | "decision">[] = [
  { level: "district", from: "2019-08-21", to: "2025-06-30", decision: "1048/QĐ-TTg, 781/QĐ-TTg, 148/QĐ-TTg" },
  { level: "province", from: "2019-08-21", to: null, decision: "1048/QĐ-TTg, 781/QĐ-TTg, 148/QĐ-TTg, 1489/QĐ-TTg" },
  { level: "central", from: "2019-08-21", to: null, decision: "1048/QĐ-TTg, 781/QĐ-TTg, 148/QĐ-TTg" },
];

/** When a commune checks local origin, labour, idea and identity and reports on them before a product is rated. */
export const COMMUNE_REPORTS: readonly Pick<Power, "from" | "to" | "decision">[] = [
  { from: "2025-07-06", to: null, decision: "1489/QĐ-TTg" },
];
