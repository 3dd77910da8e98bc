import type { SalesPointFilters } from "../../contract/sales-point";
import { boxAround, toE6 } from "../../shared/point";
import { shortIdOfSlug } from "../../shared/short-id";
import { visibleSalesPointSql } from "../../shared/visible-sales-point-sql";
import { wordPatterns } from "../../shared/word-patterns";
import { type PlaceCodes, placeConditions } from "../place";
import { visibleGoodSql } from "./visible-goods";

type Bindings = Record<string, string | number | string[]>;
type Clause = { sql: string[]; bindings: Bindings };
type Box = { west: number; south: number; east: number; north: number };

/** What a list may be narrowed by in SQL; "open now" needs the clock and the hours, and is asked afterwards. */
export type PointFilters = Pick<
  SalesPointFilters,
  "q" | "kind" | "product" | "near" | "radius_km" | "bbox" | "fair"
> & {
  places: PlaceCodes;
};

const NOTHING: Clause = { sql: [], bindings: {} };

/** Kilometres from `:near_lat`, `:near_lng` (haversine); the twin of shared/point `distanceKm`. */
export const DISTANCE_SQL = `(2 * 6371.0088 * asin(least(1, sqrt(
  power(sin(radians(p.latitude_e6 / 1e6 - :near_lat) / 2), 2) + cos(radians(:near_lat))
  * cos(radians(p.latitude_e6 / 1e6)) * power(sin(radians(p.longitude_e6 / 1e6 - :near_lng) / 2), 2)))))`;

function inBox(name: string, box: Box): Clause {
  const between = `p.longitude_e6 >= :${name}_west ${box.west <= box.east ? "and" : "or"} p.longitude_e6 <= :${name}_east`;
  return {
    sql: [`p.latitude_e6 between :${name}_south and :${name}_north`, `(${between})`],
    bindings: {
      [`${name}_west`]: toE6(box.west),
      [`${name}_south`]: toE6(box.south),
      [`${name}_east`]: toE6(box.east),
      [`${name}_north`]: toE6(box.north),
    },
  };
}

function nearPoint({ near, radius_km }: PointFilters): Clause {
  if (!near) return NOTHING;
  const located = "p.latitude_e6 is not null and p.longitude_e6 is not null";
  const bindings = { near_lat: near.lat, near_lng: near.lng };
  if (radius_km === undefined) return { sql: [located], bindings };
  const box = inBox("around", boxAround(near, radius_km));
  return {
    sql: [located, ...box.sql, `${DISTANCE_SQL} <= :radius_km`],
    bindings: { ...bindings, ...box.bindings, radius_km },
  };
}

function carrying(product: string | undefined): Clause {
  if (product === undefined) return NOTHING;
  const shortId = shortIdOfSlug(product);
  const renamed = shortId ? " or asked.handle like :product_ending" : "";
  return {
    sql: [
      `exists (select 1 from sales_point_good carried join product asked on asked.id = carried.product_id
        where carried.sales_point_id = p.id and ${visibleGoodSql("carried")}
        and (asked.id = :product or asked.handle = :product${renamed}))`,
    ],
    bindings: { product, ...(shortId ? { product_ending: `%-${shortId}` } : {}) },
  };
}

/** Points whose name has all the words, compared without marks; everything where nothing was asked. */
export function namedLike(q: string | undefined): Clause {
  if (q === undefined) return NOTHING;
  const patterns = wordPatterns(q);
  // A query of nothing but signs has no words left: it finds nothing rather than everything.
  if (patterns === null) return { sql: ["false"], bindings: {} };
  return { sql: ["left(p.slug, -7) like all(:patterns)"], bindings: { patterns } };
}

function ofFairs(fair: boolean | undefined): Clause {
  if (fair === undefined) return NOTHING;
  return { sql: [`${fair ? "" : "not "}(p.starts_on is not null or p.ends_on is not null)`], bindings: {} };
}

/** The WHERE of every public list: points that are open, have not closed, and fairs that are not over. */
export function pointConditions(filters: PointFilters, today: string): { where: string; bindings: Bindings } {
  const clauses: Clause[] = [
    { sql: [visibleSalesPointSql("p", ":today")], bindings: { today } },
    placeConditions("p", filters.places),
    filters.kind ? { sql: ["p.kind = :kind"], bindings: { kind: filters.kind } } : NOTHING,
    ofFairs(filters.fair),
    namedLike(filters.q),
    carrying(filters.product),
    nearPoint(filters),
    filters.bbox ? inBox("box", filters.bbox) : NOTHING,
  ];
  return {
    where: clauses.flatMap(({ sql }) => sql).join(" and "),
    bindings: Object.assign({}, ...clauses.map(({ bindings }) => bindings)) as Bindings,
  };
}
