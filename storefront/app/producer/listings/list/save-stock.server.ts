import type { ListingAnswer } from "../../../../../plugins/ocop/src/contract/producer-listing";
import type { Answer, BuyerApi } from "../../../shared/api/answers.server";
import { readWhole } from "../../../shared/format/read-number";

const MAX_STOCK = 1_000_000;

/** What became of a new count of pieces; `fault` when it is no count. */
export type StockOutcome =
  | { is: "saved" }
  | { is: "fault" }
  | { is: "refused"; answer: Answer<unknown> & { ok: false } };

/** Writes the pieces of a listing with a single size. */
export async function saveStock(api: BuyerApi, id: string, typed: string): Promise<StockOutcome> {
  const stock = readWhole(typed);
  if (stock === null || stock > MAX_STOCK) return { is: "fault" };
  const path = `/producer/listings/${encodeURIComponent(id)}`;
  const found = await api.get<ListingAnswer>(path);
  if (!found.ok) return { is: "refused", answer: found };
  const [size, ...others] = found.data.listing.content.variants;
  if (size?.key === undefined || others.length > 0) return { is: "fault" };
  const saved = await api.post<ListingAnswer>(`${path}/stock`, { variants: [{ key: size.key, stock }] });
  return saved.ok ? { is: "saved" } : { is: "refused", answer: saved };
}
