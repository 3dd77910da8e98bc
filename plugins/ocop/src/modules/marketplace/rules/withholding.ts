import type { Vnd } from "../../../shared/money";
import { toVnd } from "../../../shared/money";
import { WITHHOLDING_RATES, type WithholdingRate } from "../data/withholding-rates";
import { shareOf } from "./commission";

/** Tax kept back on one line; zero and no rate where nothing is withheld. Đồng. */
export interface Withheld {
  rate_id: string | null;
  vat: Vnd;
  pit: Vnd;
}

const NOTHING: Withheld = { rate_id: null, vat: toVnd(0), pit: toVnd(0) };

/**
 * Whether the market withholds tax of this kind of producer: households and individuals only, companies and
 * cooperatives declare for themselves (decree 117/2025/NĐ-CP). A producer whose kind is not known is treated as a
 * household: tax that was withheld can be given back, tax that was not is the platform's debt.
 */
export function isWithheld(producerKind: string): boolean {
  return producerKind === "household" || producerKind === "unknown";
}

/**
 * Tax withheld on a line's revenue on the day of the sale.
 * @param revenue đồng that the seller earns with the line, after discounts that the seller bears
 */
export function withhold(
  input: { producerKind: string; service: boolean; revenue: number; day: string },
  rates: readonly WithholdingRate[] = WITHHOLDING_RATES,
): Withheld {
  if (!isWithheld(input.producerKind)) return NOTHING;
  const activity = input.service ? "services" : "goods";
  const rate = rates.find(
    (row) => row.activity === activity && row.from <= input.day && (row.to === null || input.day <= row.to),
  );
  if (rate === undefined) return NOTHING;
  return { rate_id: rate.id, vat: shareOf(input.revenue, rate.vat_bp), pit: shareOf(input.revenue, rate.pit_bp) };
}

/** The rate that a line was withheld by, by the id that stands with the line; null for an unknown one. */
export function withholdingRate(id: string): WithholdingRate | null {
  return WITHHOLDING_RATES.find((rate) => rate.id === id) ?? null;
}
