import { select } from "../shared/database";
import { visibleSalesPointSql } from "../shared/visible-sales-point-sql";
import { placeLabelColumns, placeLabelJoins } from "../workflows/place";
import { visibleGoodSql } from "../workflows/sales-point";
import type { Source } from "./ingestion";
import { otherPlaceNamesJoin, placeFields, type PlacedRow } from "./place-fields";

type Row = PlacedRow & {
  id: string;
  short_id: string;
  slug: string;
  name: string;
  kind: string;
  operator: string | null;
  address_as_printed: string | null;
  latitude_e6: number | null;
  longitude_e6: number | null;
  photos: string[] | null;
  stall_count: number | null;
  goods_count: number;
  last_verified_on: string | null;
  starts_on: string | null;
  ends_on: string | null;
  updated_ms: number;
};

const SQL = `
  select sp.id, sp.short_id, sp.slug, sp.name, sp.kind, sp.operator, sp.address_as_printed, sp.latitude_e6, sp.longitude_e6, sp.photos,
    sp.stall_count, sp.last_verified_on, sp.starts_on, sp.ends_on,
    sp.commune_as_printed, sp.district_as_printed, sp.province_as_printed, sp.former_unit_code, sp.commune_code, sp.district_code, sp.province_code,
    (extract(epoch from sp.updated_at) * 1000)::float8 as updated_ms, ${placeLabelColumns("sp")}, other_places.other_place_names,
    (select count(*)::int from sales_point_good g where g.sales_point_id = sp.id and ${visibleGoodSql("g")}) as goods_count
  from sales_point sp ${placeLabelJoins("sp")} ${otherPlaceNamesJoin("sp")}
  where sp.id = any(:ids) and ${visibleSalesPointSql("sp")}`;

function degrees(microdegrees: number | null): number | null {
  return microdegrees === null ? null : microdegrees / 1e6;
}

function location({ latitude_e6, longitude_e6 }: Row): { lat: number; lng: number } | null {
  return latitude_e6 === null || longitude_e6 === null ? null : { lat: latitude_e6 / 1e6, lng: longitude_e6 / 1e6 };
}

function document(row: Row) {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    keys: [row.id, row.short_id],
    address: row.address_as_printed,
    ...placeFields(row),
    province_code: row.province_code,
    district_code: row.district_code,
    lat: degrees(row.latitude_e6),
    lng: degrees(row.longitude_e6),
    location: location(row),
    photo: row.photos?.[0] ?? null,
    stall_count: row.stall_count,
    goods_count: row.goods_count,
    last_verified_on: row.last_verified_on,
    starts_on: row.starts_on,
    ends_on: row.ends_on,
    details: [row.operator, row.address_as_printed].filter(Boolean).join(" "),
    updated_at: Math.round(row.updated_ms),
  };
}

/** Where the documents of the index `sales_point` come from. */
export const salesPointSource: Source = {
  index: "sales_point",
  rows: () => `sales_point t where ${visibleSalesPointSql("t")}`,
  build: async (scope, ids) => (await select<Row>(scope, SQL, { ids })).map(document),
};
