import { type SearchIndexName, searchTopic } from "../../shared/search-writing";

const noted = (kind: string, column: string) => `join noted n on n.kind = '${kind}' and n.key = ${column}`;

/**
 * Units in whose address a noted unit is named: itself, all that lies or lay in it, and what those were made of or made into: a
 * ward of today is also found by the district that its forerunners lay in. Nothing is looked for while no unit is noted.
 */
const UNITS = `units as materialized (
  with lying(code) as (
    select key from noted where kind = 'unit'
    union select u.code from territory_unit u
      where exists (select 1 from noted where kind = 'unit') and u.parent_code in (select key from noted where kind = 'unit')
    union select u.code from territory_unit u join territory_unit p on p.code = u.parent_code
      where exists (select 1 from noted where kind = 'unit') and p.parent_code in (select key from noted where kind = 'unit'))
  select code from lying
  union select s.to_code from territory_succession s join lying on lying.code = s.from_code
  union select s.from_code from territory_succession s join lying on lying.code = s.to_code)`;

/** Whoever stands in one of those units, by today's code or by an ended one. */
const placed = (table: string) =>
  ["commune_code", "district_code", "province_code", "former_unit_code"]
    .map((column) => `select t.id from ${table} t join units on units.code = t.${column}`)
    .join(" union ");

/** Products that a kind of thing is part of; deleted links count too, for they have just let go of the product. */
const OF_PRODUCT = [
  `select key as id from noted where kind = 'product'`,
  `select v.product_id from product_variant v ${noted("variant", "v.id")}`,
  `select v.product_id from product_variant v join product_variant_price_set vp on vp.variant_id = v.id
    ${noted("price_set", "vp.price_set_id")}`,
  `select v.product_id from product_variant v join product_variant_inventory_item vi on vi.variant_id = v.id
    ${noted("inventory_item", "vi.inventory_item_id")}`,
  `select lr.product_id from product_rated_product lr ${noted("rated_product", "lr.rated_product_id")}`,
  `select lp.product_id from product_producer lp ${noted("producer", "lp.producer_id")}`,
  `select lr.product_id from product_rated_product lr where lr.rated_product_id in (${placed("rated_product")})`,
  `select lp.product_id from product_producer lp where lp.producer_id in (${placed("producer")})`,
];

/** Producers: their own row, their place, and the number of their products that are shown. */
const OF_PRODUCER = [
  `select key as id from noted where kind = 'producer'`,
  placed("producer"),
  `select lp.producer_id from product_producer lp ${noted("product", "lp.product_id")}`,
  `select lp.producer_id from product_producer lp join product_rated_product lr on lr.product_id = lp.product_id
    ${noted("rated_product", "lr.rated_product_id")}`,
];

/** Sales points: their own row, their place, and the number of their goods that are shown. */
const OF_SALES_POINT = [
  `select key as id from noted where kind = 'sales_point'`,
  placed("sales_point"),
  `select g.sales_point_id from sales_point_good g ${noted("product", "g.product_id")}`,
  `select g.sales_point_id from sales_point_good g join product_rated_product lr on lr.product_id = g.product_id
    ${noted("rated_product", "lr.rated_product_id")}`,
];

const OF_INDEX: Readonly<Record<SearchIndexName, readonly string[]>> = {
  product: OF_PRODUCT,
  producer: OF_PRODUCER,
  sales_point: OF_SALES_POINT,
};

/** SELECT of `topic` and `subject_id` from `noted(kind, key)`: the documents that noted changes are part of. */
export const SUBJECTS_SQL = `with ${UNITS} ${(Object.keys(OF_INDEX) as SearchIndexName[])
  .map(
    (index) =>
      `select '${searchTopic(index)}' as topic, s.id as subject_id from (${OF_INDEX[index].join(" union ")}) s`,
  )
  .join(" union all ")}`;
