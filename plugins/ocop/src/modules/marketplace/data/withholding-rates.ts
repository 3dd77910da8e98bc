/** What a platform with payment withholds of a resident seller's revenue, by kind of activity. Basis points. */
export type WithholdingRate = {
  id: string;
  activity: "goods" | "services";
  vat_bp: number;
  pit_bp: number;
  /** Days in Asia/Ho_Chi_Minh, YYYY-MM-DD, both included; null means still in force. */
  from: string;
  to: string | null;
  source: string;
};

/**
 * Rates of decree 117/2025/NĐ-CP (in force since 01/07/2025): goods 1 % value added tax and 0.5 % personal income tax,
 * services 5 % and 2 %. The household tax law of 2026 did not change what platforms withhold as far as could be
 * verified; a new decree becomes new rows with dates, never a change of old ones.
 */
export const WITHHOLDING_RATES: readonly WithholdingRate[] = [
  {
    id: "117-2025-goods",
    activity: "goods",
    vat_bp: 100,
    pit_bp: 50,
    from: "2025-07-01",
    to: null,
    source: "117/2025/NĐ-CP",
  },
  {
    id: "117-2025-services",
    activity: "services",
    vat_bp: 500,
    pit_bp: 200,
    from: "2025-07-01",
    to: null,
    source: "117/2025/NĐ-CP",
  },
];
