import type { CommissionRuleFacts } from "./commission";

/** A rule without conditions: five percent of everything. */
export const fivePercent: CommissionRuleFacts = {
  id: "crul_all",
  position: 9,
  producer_id: null,
  producer_kind: null,
  product_group: null,
  product_id: null,
  rate_bp: 500,
  valid_from: null,
  valid_to: null,
  active: true,
};
