import type { CartPart } from "../../../../plugins/ocop/src/contract/cart-parts";
import type { PaymentMethod } from "../../../../plugins/ocop/src/contract/payment";
import type { Cart } from "../cart/cart";
import { feeOf } from "./picks";
import type { CheckoutInput, FieldFaults } from "./fields";
import type { PlaceMatch } from "../../shared/place/decide-place";
import { unitInSentence } from "../../shared/place/unit-name";
import type { PlaceOption } from "../../shared/place/territory.server";

/** What an address of the checkout says after a card payment that cannot become an order. */
export const CARD_REFUSED = "the=hoan";

/** Something about the whole order that the buyer must read before going on. */
export type CheckoutAlert =
  | { kind: "total_changed"; total: number }
  | { kind: "prices_changed" }
  | { kind: "cart_blocked" }
  | { kind: "no_delivery" }
  /** The card payment cannot become an order any more; what was charged is given back. */
  | { kind: "card_refused" }
  /** `details` are the API's own sentences, such as "Only 2 left of …". */
  | { kind: "failed"; details: string[] };

/** Everything the checkout page shows; the same after a first visit and after a refused form. */
export interface CheckoutView {
  cart: Cart;
  /** The cart split by producer, with the ways of delivery of each. */
  parts: CartPart[];
  /** The ways to pay that the region offers for these goods. */
  methods: PaymentMethod[];
  /** It holds alcohol, which is not sold for cash. */
  alcohol: boolean;
  provinces: PlaceOption[];
  /** Today's communes of the chosen province, suggested while typing. */
  communes: PlaceOption[];
  input: CheckoutInput;
  faults: FieldFaults;
  /** Several places that the typed commune may mean. */
  choices: PlaceMatch[];
  /** The single place of today behind a former name. */
  renamed: PlaceMatch | null;
  alert: CheckoutAlert | null;
}

/** Name of a place of today for a sentence: "Xã Hoằng Hóa, tỉnh Thanh Hóa". */
export function placeName(match: PlaceMatch): string {
  return `${match.communeName}, ${unitInSentence(match.provinceName, "vi")}`;
}

/** Đồng that the buyer pays with these ways of delivery; null while one is missing. */
export function totalWith(cart: Cart, parts: readonly CartPart[], picks: string): number | null {
  const fee = feeOf(parts, picks);
  return fee === null ? null : cart.itemTotal - cart.discountTotal + fee;
}
