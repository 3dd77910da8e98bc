import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeProducerFilters, OfficeProducersAnswer, RegistryProducer } from "../../contract/office-registry";
import { type Area, areaSql } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { type Conditions, landOf, productConditions, standingConditions, wordPatterns } from "./filter";
import { type PlaceCodesRow, placesOf, PRODUCTS_OF_PRODUCER } from "./product-rows";

type Row = Omit<RegistryProducer, "place"> & PlaceCodesRow;

const ORDERS: Readonly<Record<OfficeProducerFilters["sort"], string>> = {
  name: `m.name collate "vi-x-icu", m.id`,
  products: `goods.products desc, m.name collate "vi-x-icu", m.id`,
  newest: "m.created_at desc, m.id",
};

/** What the register counts of a producer's products; reads `:today`. */
export const GOODS = `left join lateral (
  select cast(count(*) as int) as products, cast(count(*) filter (where badge.stars = 3) as int) as three,
    cast(count(*) filter (where badge.stars = 4) as int) as four, cast(count(*) filter (where badge.stars = 5) as int) as five,
    min(badge.expires_on) as next_expiry
  ${PRODUCTS_OF_PRODUCER}
  where made.producer_id = m.id and rp.deleted_at is null) goods on true`;

export const PRODUCER_COLUMNS = `m.id, m.name, m.kind, m.status, m.commune_code, m.district_code, m.province_code,
  m.commune_as_printed, m.district_as_printed, m.province_as_printed,
  goods.products, goods.three, goods.four, goods.five, goods.next_expiry`;

/** Who only began to apply is nobody's business yet, unless the register has a product of theirs. */
export const REGISTERED =
  "m.deleted_at is null and (m.status in ('active', 'suspended', 'closed') or goods.products > 0)";

async function conditionsOf(
  container: MedusaContainer,
  area: Area,
  filters: OfficeProducerFilters,
): Promise<Conditions> {
  const parts = [productConditions(filters), standingConditions(filters)];
  const conditions = [REGISTERED, areaSql("m")];
  const bindings: Conditions["bindings"] = Object.assign(
    { today: todayInHoChiMinh(), ...(await landOf(container, area, filters.unit)) },
    ...parts.map((part) => part.bindings),
  );
  const asked = parts.map(({ where }) => where).filter((where) => where !== "true");
  if (asked.length > 0)
    conditions.push(`exists (select 1 ${PRODUCTS_OF_PRODUCER}
      where made.producer_id = m.id and rp.deleted_at is null and ${asked.join(" and ")})`);
  if (filters.kind !== undefined) {
    conditions.push("m.kind = :kind");
    bindings.kind = filters.kind;
  }
  if (filters.status !== undefined) {
    conditions.push("m.status = :status");
    bindings.status = filters.status;
  }
  if (filters.q !== undefined) {
    const patterns = wordPatterns(filters.q);
    conditions.push(patterns === null ? "false" : "(left(m.slug, -7) like all(:patterns) or m.tax_code = :tax_code)");
    if (patterns !== null) Object.assign(bindings, { patterns, tax_code: filters.q });
  }
  return { where: conditions.join(" and "), bindings };
}

async function answers(container: MedusaContainer, rows: readonly Row[]): Promise<RegistryProducer[]> {
  const placeOf = await placesOf(container, rows);
  return rows.map((row) => {
    const { id, name, kind, status, products, three, four, five, next_expiry } = row;
    return { id, name, kind, status, products, three, four, five, next_expiry, place: placeOf(row) };
  });
}

/** Producers of the register of an area. @throws MedusaError `place_not_found` for an unknown unit */
export async function readRegistryProducers(
  container: MedusaContainer,
  area: Area,
  { limit, offset, ...filters }: OfficeProducerFilters & { limit: number; offset: number },
): Promise<OfficeProducersAnswer> {
  const { where, bindings } = await conditionsOf(container, area, filters);
  const [rows, totals] = await Promise.all([
    select<Row>(
      container,
      `select ${PRODUCER_COLUMNS} from producer m ${GOODS} where ${where} order by ${ORDERS[filters.sort]} limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(
      container,
      `select cast(count(*) as int) as count from producer m ${GOODS} where ${where}`,
      bindings,
    ),
  ]);
  const producers = await answers(container, rows);
  return { producers, count: totals[0]?.count ?? 0, limit, offset, as_of: todayInHoChiMinh() };
}

/** All of them, for a file. */
export async function readAllRegistryProducers(
  container: MedusaContainer,
  area: Area,
  filters: OfficeProducerFilters,
): Promise<RegistryProducer[]> {
  const { where, bindings } = await conditionsOf(container, area, filters);
  const sql = `select ${PRODUCER_COLUMNS} from producer m ${GOODS} where ${where} order by ${ORDERS[filters.sort]}`;
  return answers(container, await select<Row>(container, sql, bindings));
}
