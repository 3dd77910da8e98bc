import { asciiSlug } from "./text";

/** How a producer's fee comes about. All amounts in whole đồng, weights in grams. */
export type FeeRule =
  | { kind: "flat"; amount: number }
  /** `fees` by the province's name without its kind, as an ASCII slug ("thanh-hoa"); `amount` everywhere else. */
  | { kind: "province"; amount: number; fees: Readonly<Record<string, number>> }
  /** `amount` up to `base_grams`, then `step_amount` for every started step. */
  | { kind: "weight"; amount: number; base_grams: number; step_grams: number; step_amount: number };

/** Most ways of delivery that one producer offers. */
export const MAX_DELIVERY_OPTIONS = 10;

/** What a producer's shipping option remembers of itself, in Medusa's `data`. */
export interface DeliveryData {
  producer_id: string;
  kind: "delivery" | "pickup";
  rule: FeeRule;
  /** Price of this producer's goods, before discounts, from which the fee is waived, đồng; null for never. */
  free_from: number | null;
  promised_days: { min: number; max: number } | null;
  sales_point_id: string | null;
  /** Provinces that it reaches, named as in {@link FeeRule}; absent or null for all. */
  provinces?: readonly string[] | null | undefined;
}

/** The goods and the place a fee is asked for. */
export interface Parcel {
  /** Đồng of this producer's shipped goods, before discounts: a code must not make delivery dearer. */
  goods: number;
  grams: number;
  /** Province as written in the address; null while it is not known. */
  province: string | null;
}

/** Weight of a piece whose maker gave none: a usual pack. */
export const DEFAULT_PIECE_GRAMS = 500;

const KIND = /^(tinh|thanh-pho|tp)-/;

/** A province's name as fee tables know it: "Tỉnh Thanh Hóa" and "Thanh Hoá" are "thanh-hoa". */
export function provinceKey(name: string): string {
  return asciiSlug(name).replace(KIND, "");
}

/** Whether this way reaches a province, as written in an address; one not known yet is not held against it. */
export function reaches(
  { kind, provinces }: Pick<DeliveryData, "kind" | "provinces">,
  province: string | null,
): boolean {
  if (kind === "pickup" || provinces == null || province === null) return true;
  return provinces.includes(provinceKey(province));
}

function ruled(rule: FeeRule, parcel: Parcel): number {
  switch (rule.kind) {
    case "flat":
      return rule.amount;
    case "province":
      return (parcel.province === null ? undefined : rule.fees[provinceKey(parcel.province)]) ?? rule.amount;
    case "weight": {
      const over = Math.max(0, parcel.grams - rule.base_grams);
      return rule.amount + Math.ceil(over / rule.step_grams) * rule.step_amount;
    }
  }
}

/** The fee in whole đồng: nothing for pick-up and from the free amount on, else what the rule says. */
export function deliveryFee(data: Pick<DeliveryData, "kind" | "rule" | "free_from">, parcel: Parcel): number {
  if (data.kind === "pickup") return 0;
  if (data.free_from !== null && parcel.goods >= data.free_from) return 0;
  return ruled(data.rule, parcel);
}
