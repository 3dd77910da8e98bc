import type { CashLimit, PaymentMethod, PaymentProviders } from "../../../../plugins/ocop/src/contract/payment";

/** Medusa's ids of the payment providers; the contract's type keeps them the same as the API's. */
export const PROVIDERS: PaymentProviders = { cod: "pp_cod_cod", vietqr: "pp_vietqr_vietqr", card: "pp_stripe_stripe" };

/** Most that one order may ask for in cash, in đồng. */
export const CASH_LIMIT: CashLimit = 20_000_000;

/** In the order in which they are shown. */
const METHODS: readonly PaymentMethod[] = ["cod", "vietqr", "card"];

/** The ways to pay behind the providers that the API offers; providers that this shop does not know are not shown. */
export function methodsOf(providerIds: readonly string[]): PaymentMethod[] {
  return METHODS.filter((method) => providerIds.includes(PROVIDERS[method]));
}

/** Whether an amount (đồng; null while unknown) is too much for cash at the door. */
export function aboveCashLimit(total: number | null): boolean {
  return total !== null && total > CASH_LIMIT;
}

/** The method of a form when it is one of those offered, else null. */
export function methodOf(payment: string, offered: readonly PaymentMethod[]): PaymentMethod | null {
  return offered.find((method) => method === payment) ?? null;
}

/** Why a chosen way to pay cannot be taken for this total (đồng; null while unknown), or null when it can. */
export function paymentFault(
  payment: string,
  offered: readonly PaymentMethod[],
  total: number | null,
): "required" | "payment_unknown" | "cash_limit" | null {
  if (payment === "") return "required";
  const method = methodOf(payment, offered);
  if (method === null) return "payment_unknown";
  return method === "cod" && aboveCashLimit(total) ? "cash_limit" : null;
}

/** The kept choice while it can be taken, else the first way that can; empty when there is none. */
export function settledMethod(payment: string, offered: readonly PaymentMethod[], total: number | null): string {
  const usable = offered.filter((method) => paymentFault(method, offered, total) === null);
  return methodOf(payment, usable) ?? usable[0] ?? "";
}
