import type { LotTexts } from "../vi/lot";

export const lot: LotTexts = {
  title: "Traceability",
  none: (code) => `There is no traceability data for the code “${code}” yet`,
  text: "The market does not receive lot data from producers yet. You can still check the product's OCOP certificate by the number printed on the pack.",
  check: "Check a certificate",
};
