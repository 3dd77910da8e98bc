import type { LotTexts } from "../vi/lot";

export const lot: LotTexts = {
  title: "Traceability",
  none: (code) => `No lot has the code “${code}”`,
  text: "The market did not issue this code. Please scan the code on the pack again; if the answer stays, the label may be forged. You can still check the OCOP certificate by the number printed on the pack.",
  check: "Check a certificate",
  heading: (number) => `Lot ${number}`,
  issued: "The market issued this code; the producer wrote the facts of the lot.",
  copyHint:
    "Please compare product, lot number and days with the pack. A true label can still be copied onto other goods.",
  recalled: (day) => `This lot was recalled on ${day}. Do not use the product.`,
  reason: "Reason",
  expired: (day) => `Past its best-before day (${day}).`,
  product: "Product",
  producer: "Producer",
  madeOn: "Made on",
  bestBefore: "Best before",
  noExpiry: "Does not expire",
  place: "Place of production",
  issuedOn: "Code issued on",
  steps: "Steps of production",
  tests: "Test results",
  byProducer: "Written by the producer; the market does no tests of its own.",
  corrected: "Corrected by a later line",
};
