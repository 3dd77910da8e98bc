import { select } from "../shared/database";
import { PRODUCER_CHANGED, PRODUCT_CHANGED } from "../shared/events";
import { makesOnlyDrinksSql, visibleProducerSql } from "../shared/visible-producer-sql";
import { visibleProductSql } from "../shared/visible-product-sql";
import { type PlaceLabelColumns, placeLabelColumns, placeLabelJoins, placeLabelsOf } from "../workflows/place";
import type { Source } from "./ingestion";
import {
  otherPlaceNames,
  type OtherPlaceNames,
  otherPlaceNamesJoin,
  placeCodes,
  placeNames,
  type PlaceRow,
} from "./place-fields";

type Row = PlaceRow &
  PlaceLabelColumns &
  OtherPlaceNames & {
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
    place: placeLabelsOf(row),
    place_codes: placeCodes(row),
    place_names: placeNames(row),
    place_other_names: otherPlaceNames(row),
    province_code: row.province_code,
    photo: row.photos?.[0] ?? null,
    only_drinks: row.only_drinks,
    product_count: row.product_count,
    details: [row.legal_name, (row.story_vi ?? "").replace(/<[^>]*>/g, " ")].filter(Boolean).join(" "),
    updated_at: Math.round(row.updated_ms),
  };
}

const SELF = `select unnest(cast(:ids as text[])) as id`;
const OF_PRODUCT = `select distinct producer_id as id from product_producer where product_id = any(:ids)`;

/** Where the documents of the index `producer` come from. */
export const producerSource: Source = {
  page: `select id from producer where id > :after and status = 'active' and deleted_at is null order by id limit :batch`,
  changedSince: `select id from producer where greatest(updated_at, deleted_at) >= :since
    union select producer_id from product_producer where greatest(updated_at, deleted_at) >= :since
    union select lp.producer_id from product_producer lp join product p on p.id = lp.product_id where greatest(p.updated_at, p.deleted_at) >= :since
    union select lp.producer_id from product_producer lp join product_rated_product lr on lr.product_id = lp.product_id
      join rated_product rp on rp.id = lr.rated_product_id where rp.updated_at >= :since`,
  build: async (scope, ids) => (await select<Row>(scope, SQL, { ids })).map(document),
  events: {
    [PRODUCER_CHANGED]: SELF,
    [PRODUCT_CHANGED]: OF_PRODUCT,
    "product.updated": OF_PRODUCT,
    "product.deleted": OF_PRODUCT,
  },
};
