import { StripeFault } from "./fault";

/** What a card does, under the names of Stripe's own test payment methods. */
const CARDS: Readonly<Record<string, string>> = {
  "4242424242424242": "pm_card_visa",
  "4000000000000002": "pm_card_chargeDeclined",
  /** Asks for 3-D Secure within the page. */
  "4000002760003184": "pm_card_threeDSecure2Required",
  /** Asks for 3-D Secure on a page of the bank's. */
  "4000002500003155": "pm_card_authenticationRequired",
};

function cardFault(code: string, message: string): StripeFault {
  return new StripeFault(code, message, 402);
}

/**
 * The payment method behind what a buyer typed; spaces are fine.
 * @throws StripeFault for a number that no test card has, a date that is over, and a missing CVC
 */
export function cardOf(form: Readonly<Record<string, string>>, now = new Date()): string {
  const typed = (field: string) => (form[`payment_method_data[card][${field}]`] ?? "").replaceAll(/\s/g, "");
  const method = CARDS[typed("number")];
  if (method === undefined) throw cardFault("incorrect_number", "Your card number is incorrect.");
  const month = Number(typed("exp_month"));
  const year = 2000 + (Number(typed("exp_year")) % 100);
  const over = year * 12 + month < now.getFullYear() * 12 + now.getMonth() + 1;
  if (!(month >= 1 && month <= 12) || over) throw cardFault("expired_card", "Your card has expired.");
  if (!/^\d{3,4}$/.test(typed("cvc"))) throw cardFault("incorrect_cvc", "Your card's security code is incorrect.");
  return method;
}
