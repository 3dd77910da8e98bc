import type { MedusaContainer } from "@medusajs/framework/types";
import { newestFirst } from "../../modules/certification/rules/badge";
import type { PastSource, StatusEvent } from "../../modules/certification/rules/past-day";
import { type Area, areaParam, areaSql } from "../../shared/area";
import type { ProductGroup } from "../../shared/certification-vocabulary";
import { select } from "../../shared/database";
import { daySql } from "../../shared/day-sql";
import type { ProducerKind } from "../../shared/producer-vocabulary";

/** A certificate of 3 to 5 stars, as far as reports count it. */
export type RegisteredCertificate = Pick<
  PastSource,
  "stars" | "potential_five" | "issued_on" | "expires_on" | "events" | "decision_number"
>;

/** A rated product with all certificates that it ever had. */
export interface RegisteredProduct {
  group: ProductGroup;
  province_code: string | null;
  commune_code: string | null;
  district_code: string | null;
  /** A number for the producer that holds it, true within one reading; null when none is known. */
  producer: number | null;
  kind: ProducerKind;
  /** The newest first, of one day the higher, and the potential 5 stars before the plain 4. */
  certificates: RegisteredCertificate[];
}

/** Rows by column, each column as long as the others. */
type Columns<Row> = { [Column in keyof Row]: Row[Column][] };
/** Once for each producer that makes the product. */
type ProductRow = Omit<RegisteredProduct, "kind" | "certificates"> & { id: string };
type CertificateRow = Omit<RegisteredCertificate, "events"> & { product: string; events: StatusEvent[] | null };
type Read = {
  products: Columns<ProductRow>;
  certificates: Columns<CertificateRow>;
  /** In the order of their numbers, from 1. */
  kinds: ProducerKind[];
};

/** Days YYYY-MM-DD, both included. */
type Span = { from: string; to: string };

const columns = (names: readonly string[]): string =>
  `json_build_object(${names.map((name) => `'${name}', coalesce(array_agg("${name}"), '{}')`).join(", ")})`;

/**
 * One statement, which reads tables and joins as little as it can: twenty thousand certificates come by columns in JSON, in a
 * fraction of the time of as many rows, and are put with their products here.
 */
const registerSql = (span: Span | undefined): string => `with changes as (
  select e.certificate_id, json_agg(json_build_object('day', ${daySql("e.at")}, 'to_status', e.to_status)
    order by e.at, e.id) as events
  from certificate_event e where e.from_status is not null and e.deleted_at is null group by 1),
numbered as (
  select pr.id, pr.kind, row_number() over (order by pr.id collate "C")::int as producer
  from producer pr where pr.deleted_at is null),
makers as (
  select link.rated_product_id, n.producer
  from product_rated_product link
  join product_producer made on made.product_id = link.product_id and made.deleted_at is null
  join numbered n on n.id = made.producer_id
  where link.deleted_at is null),
certificates as (
  select c.rated_product_id as product, c.stars, c.potential_five, c.issued_on, c.expires_on, c.decision_number, h.events
  from certificate c left join changes h on h.certificate_id = c.id
  where c.deleted_at is null and c.stars >= 3 ${span === undefined ? "" : "and c.issued_on <= :to and c.expires_on > :from"}
    and (cast(:area as text[]) is null
    or c.rated_product_id in (select rp.id from rated_product rp where ${areaSql("rp")}))),
products as (
  select rp.id, rp."group", rp.province_code, rp.commune_code, rp.district_code, m.producer
  from rated_product rp left join makers m on m.rated_product_id = rp.id
  where rp.deleted_at is null and ${areaSql("rp")}
    ${span === undefined ? "" : "and rp.id in (select c.product from certificates c)"})
select
  (select ${columns(["id", "group", "province_code", "commune_code", "district_code", "producer"])}
   from products) as products,
  (select ${columns(["product", "stars", "potential_five", "issued_on", "expires_on", "decision_number", "events"])}
   from certificates) as certificates,
  (select coalesce(json_agg(n.kind order by n.producer), '[]') from numbered n) as kinds`;

/** The cell of a column that is as long as the others. */
const cell = <Value>(column: readonly Value[], at: number): Value => column[at] as Value;

/** In the order in which certificates of a product speak: of two alike, the one with the potential 5 stars. */
const firstToSpeak = (a: RegisteredCertificate, b: RegisteredCertificate): number =>
  newestFirst(a, b) || Number(b.potential_five) - Number(a.potential_five);

const NOTHING_CHANGED: readonly StatusEvent[] = [];

/** The products without certificates, by id. Of several makers the one with the lowest id holds a product. */
function productsOf({ products: table, kinds }: Read): Map<string, RegisteredProduct> {
  const products = new Map<string, RegisteredProduct>();
  for (const [at, id] of table.id.entries()) {
    const made = cell(table.producer, at);
    const other = products.get(id)?.producer ?? null;
    const producer = other !== null && (made === null || other < made) ? other : made;
    products.set(id, {
      group: cell(table.group, at),
      province_code: cell(table.province_code, at),
      commune_code: cell(table.commune_code, at),
      district_code: cell(table.district_code, at),
      producer,
      kind: (producer === null ? undefined : kinds[producer - 1]) ?? "unknown",
      certificates: [],
    });
  }
  return products;
}

/**
 * Every rated product of an area with its certificates and what became of them, as it is at this moment.
 * @param span only certificates that held on one of these days by the calendar, and products that have one
 */
export async function readRegister(container: MedusaContainer, area: Area, span?: Span): Promise<RegisteredProduct[]> {
  const [read] = await select<Read>(container, registerSql(span), { ...areaParam(area), ...span });
  if (read === undefined) return [];
  const products = productsOf(read);
  const { certificates: table } = read;
  // Literals all of one shape: objects made key by key are ten times as slow to make and to read.
  for (const [at, product] of table.product.entries())
    products.get(product)?.certificates.push({
      stars: cell(table.stars, at),
      potential_five: cell(table.potential_five, at),
      issued_on: cell(table.issued_on, at),
      expires_on: cell(table.expires_on, at),
      decision_number: cell(table.decision_number, at),
      events: cell(table.events, at) ?? NOTHING_CHANGED,
    });
  for (const { certificates } of products.values()) if (certificates.length > 1) certificates.sort(firstToSpeak);
  return [...products.values()];
}
