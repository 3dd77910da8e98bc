import type { MedusaContainer } from "@medusajs/framework/types";
import type { Audience } from "../shared/audience";
import { selectPrepared } from "../shared/database";
import { SEARCH_INDEXES, type SearchIndexName } from "../shared/search-writing";
import type { ProductHit } from "./card";
import { SOURCES } from "./sources";

/** What the database says about hits at this moment. */
export interface Truth {
  /** Whether a hit may still be shown. */
  shows(index: SearchIndexName, id: string): boolean;
  /** A product's hit without the certificates that hold no more. */
  holding<Hit extends Pick<ProductHit, "id" | "certificates">>(hit: Hit): Hit;
}

type Row = { index: SearchIndexName; id: string; numbers: string[] | null };

const NUMBERS = `(select json_agg(c.number) from product_rated_product lr
  join certificate c on c.rated_product_id = lr.rated_product_id and c.status = 'active' and c.deleted_at is null
  where lr.product_id = t.id and lr.deleted_at is null)`;

const statement = (index: SearchIndexName, audience: Audience) =>
  `select '${index}' as index, t.id, ${index === "product" ? NUMBERS : "null::json"} as numbers
   from ${SOURCES[index].rows(audience)} and t.id = any(:${index}::text[])`;

/**
 * Asks the database about the hits of a page, in one statement over their ids. An index is behind for a moment after
 * each change, and for as long as its engine is away: with this it may show less than the truth, and never more.
 */
export async function readTruth(
  scope: MedusaContainer,
  audience: Audience,
  ids: Partial<Record<SearchIndexName, readonly string[]>>,
): Promise<Truth> {
  const asked = SEARCH_INDEXES.filter((index) => (ids[index]?.length ?? 0) > 0);
  const rows =
    asked.length === 0
      ? []
      : await selectPrepared<Row>(
          scope,
          asked.map((index) => statement(index, audience)).join(" union all "),
          Object.fromEntries(asked.map((index) => [index, ids[index] ?? []])),
        );
  const shown = new Map(rows.map((row) => [`${row.index} ${row.id}`, row]));
  return {
    shows: (index, id) => shown.has(`${index} ${id}`),
    holding: (hit) => {
      const numbers = shown.get(`product ${hit.id}`)?.numbers ?? [];
      const { certificates } = hit;
      return certificates
        ? { ...hit, certificates: certificates.filter(({ number }) => numbers.includes(number)) }
        : hit;
    },
  };
}

/** The products among hits that may still be shown, with the certificates that still hold. */
export async function trueProducts<Hit extends Pick<ProductHit, "id" | "certificates">>(
  scope: MedusaContainer,
  hits: readonly Hit[],
  audience: Audience,
): Promise<Hit[]> {
  const truth = await readTruth(scope, audience, { product: hits.map(({ id }) => id) });
  return hits.filter(({ id }) => truth.shows("product", id)).map(truth.holding);
}
