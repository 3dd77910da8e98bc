import { select } from "../shared/database";
import { makesOnlyDrinksSql, visibleProducerSql } from "../shared/visible-producer-sql";
import { visibleProductSql } from "../shared/visible-product-sql";
import { placeLabelColumns, placeLabelJoins } from "../workflows/place";
import type { Source } from "./ingestion";
import { otherPlaceNamesJoin, placeFields, type PlacedRow } from "./place-fields";

type Row = PlacedRow & {
  id: string;
  short_id: string;
  slug: string;
  name: string;
  legal_name: string | null;
  kind: string;
  photos: string[] | null;
  story_vi: string | null;
  only_drinks: boolean;
  product_count: number;
  updated_ms: number;
};

/** Producers that adults may see; the number is of the products that everyone may. */
const SQL = `
  select pr.id, pr.short_id, pr.slug, pr.name, pr.legal_name, pr.kind, pr.photos, left(pr.story_vi, 4000) as story_vi,
    pr.commune_as_printed, pr.district_as_printed, pr.province_as_printed, pr.former_unit_code, pr.commune_code, pr.district_code, pr.province_code,
    (extract(epoch from pr.updated_at) * 1000)::float8 as updated_ms, ${placeLabelColumns("pr")}, other_places.other_place_names,
    ${makesOnlyDrinksSql("pr")} as only_drinks,
    (select count(*)::int from product_producer lp join product p on p.id = lp.product_id
      where lp.producer_id = pr.id and lp.deleted_at is null and ${visibleProductSql("p")}) as product_count
  from producer pr ${placeLabelJoins("pr")} ${otherPlaceNamesJoin("pr")}
  where pr.id = any(:ids) and ${visibleProducerSql("pr", "adults")}`;

function document(row: Row) {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    keys: [row.id, row.short_id],
    ...placeFields(row),
    province_code: row.province_code,
    photo: row.photos?.[0] ?? null,
    only_drinks: row.only_drinks,
    product_count: row.product_count,
    details: [row.legal_name, (row.story_vi ?? "").replace(/<[^>]*>/g, " ")].filter(Boolean).join(" "),
    updated_at: Math.round(row.updated_ms),
  };
}

/** Where the documents of the index `producer` come from. */
export const producerSource: Source = {
  index: "producer",
  rows: (audience) => `producer t where ${visibleProducerSql("t", audience)}`,
  build: async (scope, ids) => (await select<Row>(scope, SQL, { ids })).map(document),
};
