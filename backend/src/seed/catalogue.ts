import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkOfferRow, type OfferRow } from "./rows/offer-row";
import { checkProductRow, type ProductRow } from "./rows/product-row";
import { type Placed, readRows } from "./rows/read-rows";
import type { Refusal } from "./rows/refusal";
import { checkSalesPointRow, type SalesPointRow } from "./rows/sales-point-row";
import { checkTextRow, type TextRow } from "./rows/text-row";

/** A product with what the shop sells of it and says of it. */
export type CatalogueProduct = Placed<ProductRow> & { offer: OfferRow; text: TextRow };

/** Everything the data files hold, and the rows that were refused. */
export interface Catalogue {
  products: CatalogueProduct[];
  scenes: Map<string, TextRow>;
  salesPoints: Placed<SalesPointRow>[];
  refusals: Refusal[];
}

/** Where the demo's own data lies. The seed runs from its sources: a build of the backend copies no data files. */
export const DATA_DIR = join(__dirname, "data");

const byKey = <T extends { key: string }>(rows: T[]): Map<string, T> => new Map(rows.map((row) => [row.key, row]));

/** Reads and checks the data files; a product without an offer or a text is refused, and so is a number used twice. */
export function readCatalogue(folder: string = DATA_DIR): Catalogue {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  const products = readRows("products.tsv", read("products.tsv"), checkProductRow);
  const offers = readRows("offers.tsv", read("offers.tsv"), checkOfferRow);
  const texts = readRows("texts.tsv", read("texts.tsv"), checkTextRow("key", "description_vi", "intro_en"));
  const scenes = readRows("scenes.tsv", read("scenes.tsv"), checkTextRow("scene", "story_vi", "story_en"));
  const points = readRows("sales-points.tsv", read("sales-points.tsv"), checkSalesPointRow);
  const refusals = [products, offers, texts, scenes, points].flatMap((part) => part.refusals);
  const [offerOf, textOf, numbers] = [byKey(offers.rows), byKey(texts.rows), new Map<string, number>()];
  const kept: CatalogueProduct[] = [];
  for (const row of products.rows) {
    const reason = refusalOf(row, offerOf, textOf, numbers);
    const [offer, text] = [offerOf.get(row.key), textOf.get(row.key)];
    if (reason) refusals.push({ file: row.file, line: row.line, reason });
    else if (offer && text) kept.push({ ...row, offer, text });
  }
  return { products: kept, scenes: byKey(scenes.rows), salesPoints: points.rows, refusals };
}

function refusalOf(
  row: Placed<ProductRow>,
  offers: Map<string, OfferRow>,
  texts: Map<string, TextRow>,
  numbers: Map<string, number>,
): string | null {
  if (!offers.has(row.key)) return "no good row in offers.tsv";
  if (!texts.has(row.key)) return "no good row in texts.tsv";
  const number = row.certificate?.number ?? "demo";
  if (number === "demo") return null;
  const former = numbers.get(number);
  if (former !== undefined) return `certificate number "${number}" is already on line ${former}`;
  numbers.set(number, row.line);
  return null;
}
