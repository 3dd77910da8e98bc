import type { OfficeAuditTexts } from "../vi/office-audit";

export const officeAudit: OfficeAuditTexts = {
  title: "History of changes",
  intro:
    "What the officers of this office did, and every change in its area: who, when, before and after, why. Lines cannot be changed or deleted. Of personal data it only says that it changed.",
  filters: "Filter",
  actor: "By whom",
  anyActor: "Everybody",
  subject: "Kind of data",
  anySubject: "All",
  from: "From",
  to: "To",
  apply: "Filter",
  reset: "Clear filters",
  xlsx: "Download Excel",
  csv: "Download CSV",
  empty: "There are no changes.",
  older: "Older ones",
  newest: "Back to the newest",
  nobody: "not named",
  nothing: "empty",
  becomes: "becomes",
  reason: "Reason",
  chain: (position) => `Line ${position} of the chain`,
  unsealed: "Being added to the chain",
};
