/**
 * What a cash-on-delivery session remembers. A type, not an interface: the
 * payment module stores it as a plain JSON record.
 */
export type CashCollection = {
  method: "cash_on_delivery";
  state: "to_collect" | "collected" | "cancelled";
  /** Moment the cash was handed over, ISO 8601; null while it is outstanding. */
  collected_at: string | null;
};

/** The state of a session that was just opened: nothing is collected. */
export const nothingCollected: CashCollection = { method: "cash_on_delivery", state: "to_collect", collected_at: null };

/**
 * Reads a stored session. Everything that is not plainly "collected at a known
 * moment" counts as outstanding, so a damaged record never looks paid.
 */
export function readCollection(data: Record<string, unknown> | undefined): CashCollection {
  if (data?.state === "cancelled") return { ...nothingCollected, state: "cancelled" };
  const at = data?.collected_at;
  if (data?.state !== "collected" || typeof at !== "string" || Number.isNaN(Date.parse(at))) return nothingCollected;
  return { method: "cash_on_delivery", state: "collected", collected_at: at };
}
