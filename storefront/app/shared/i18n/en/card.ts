import type { CardTexts } from "../vi/card";

/** Words of the page where the card is entered, in English. */
export const card: CardTexts = {
  title: "Pay by card",
  intro: "Your card is handled by Stripe. The shop neither sees nor keeps its number.",
  amount: "Amount to pay",
  cardFields: "Card details",
  loading: "Opening the card fields…",
  pay: (total) => `Pay · ${total}`,
  paying: "Paying…",
  once: "The card is charged once, and only when the order can be placed.",
  other: "Choose another way to pay",
  summary: "Your order",
  delivery: "Delivery",
  discount: "Discount",
  total: "Total",
  noScript:
    "The card fields need JavaScript, which is switched off in your browser. Please switch it on and reload this page, or choose another way to pay.",
  checkAgain: "Check again",
  faults: {
    declined:
      "The bank declined this card and you were not charged. Try again, use another card, or choose another way to pay.",
    number: "The card number is not right. Please check it.",
    expired: "The card has expired, or the expiry date is not right.",
    cvc: "The security code (CVC) is not right.",
    authentication:
      "The bank could not confirm that it was you, and you were not charged. Try again, or choose another way to pay.",
    unavailable:
      "The card fields could not be opened. Check the connection and reload the page, or choose another way to pay.",
    waiting:
      "The result of the payment is not known yet. If the card was charged, the order completes by itself, or the money is returned in full. Please check again in a few seconds.",
  },
};
