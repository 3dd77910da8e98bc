import type { Checked } from "./refusal";

/** What the demo shop sells of a product: sizes with prices in whole đồng, and the pieces in stock of each. */
export interface OfferRow {
  key: string;
  variants: { title: string; price: number }[];
  stock: number;
  netContent: string | null;
  storage: string | null;
  shelfLife: string | null;
}

const WHOLE = /^\d{1,10}$/;

/** Checks one row of offers.tsv: variants are "title:price" separated by ";", a price is a whole number of đồng above 0. */
export function checkOfferRow(cells: Record<string, string>): Checked<OfferRow> {
  if (!cells.key) return { ok: false, reason: "no key" };
  const variants: OfferRow["variants"] = [];
  for (const text of (cells.variants ?? "").split(";")) {
    const at = text.lastIndexOf(":");
    const title = text.slice(0, at).trim();
    const price = text.slice(at + 1).trim();
    if (at < 1 || !title) return { ok: false, reason: `variant "${text}" is not "title:price"` };
    if (!WHOLE.test(price) || Number(price) === 0)
      return { ok: false, reason: `price "${price}" is not a whole number of đồng` };
    variants.push({ title, price: Number(price) });
  }
  if (new Set(variants.map(({ title }) => title)).size < variants.length)
    return { ok: false, reason: "two variants bear one title" };
  if (!WHOLE.test(cells.stock ?? ""))
    return { ok: false, reason: `stock "${cells.stock ?? ""}" is not a whole number` };
  return {
    ok: true,
    row: {
      key: cells.key,
      variants,
      stock: Number(cells.stock),
      netContent: cells.net_content || null,
      storage: cells.storage || null,
      shelfLife: cells.shelf_life || null,
    },
  };
}
