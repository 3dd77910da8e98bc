import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeProducerFilters, OfficeProducersAnswer, RegistryProducer } from "../../contract/office-registry";
import { type Area, areaSql } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { wordPatterns } from "../../shared/word-patterns";
import { type Conditions, landOf, productConditions, standingConditions } from "./filter";
import { type PlaceCodesRow, placesOf, PRODUCTS_OF_PRODUCERS } from "./product-rows";

type Row = Omit<RegistryProducer, "place"> & PlaceCodesRow;

const ORDERS: Readonly<Record<OfficeProducerFilters["sort"], string>> = {
  name: `m.name collate "vi-x-icu", m.id`,
  products: `goods.products desc nulls last, m.name collate "vi-x-icu", m.id`,
  newest: "m.created_at desc, m.id",
};

/**
 * Producers `m` with what the register counts of their products, counted once for the whole area; reads `:today`.
 * @param fits SQL condition on a product `rp` with its `badge`; `goods.fits` says whether one of the producer's meets it
 */
export function producersFrom(where: string, fits = "true"): { with: string; from: string } {
  const goods = `select made.producer_id, bool_or(coalesce(${fits}, false)) as fits,
      cast(count(*) as int) as products, cast(count(*) filter (where badge.stars = 3) as int) as three,
      cast(count(*) filter (where badge.stars = 4) as int) as four, cast(count(*) filter (where badge.stars = 5) as int) as five,
      min(badge.expires_on) as next_expiry
    ${PRODUCTS_OF_PRODUCERS} join producer m on m.id = made.producer_id and m.deleted_at is null
    where rp.deleted_at is null and ${where} group by made.producer_id`;
  return {
    with: `with goods as materialized (${goods})`,
    from: "from producer m left join goods on goods.producer_id = m.id",
  };
}

export const PRODUCER_COLUMNS = `m.id, m.name, m.kind, m.status, m.commune_code, m.district_code, m.province_code,
  m.commune_as_printed, m.district_as_printed, m.province_as_printed,
  ${["products", "three", "four", "five"].map((count) => `coalesce(goods.${count}, 0) as ${count}`).join(", ")}, goods.next_expiry`;

/** Who only began to apply is nobody's business yet, unless the register has a product of theirs. */
export const REGISTERED =
  "m.deleted_at is null and (m.status in ('active', 'suspended', 'closed') or goods.products > 0)";

async function conditionsOf(
  container: MedusaContainer,
  area: Area,
  filters: OfficeProducerFilters,
): Promise<Conditions & { tables: ReturnType<typeof producersFrom> }> {
  const parts = [productConditions(filters), standingConditions(filters)];
  const conditions = [REGISTERED, areaSql("m")];
  const bindings: Conditions["bindings"] = Object.assign(
    { today: todayInHoChiMinh(), ...(await landOf(container, area, filters.unit)) },
    ...parts.map((part) => part.bindings),
  );
  const fits = parts
    .map(({ where }) => where)
    .filter((where) => where !== "true")
    .join(" and ");
  if (fits !== "") conditions.push("goods.fits");
  if (filters.kind !== undefined) {
    conditions.push("m.kind = :kind");
    bindings.kind = filters.kind;
  }
  if (filters.status !== undefined) {
    conditions.push("m.status = :status");
    bindings.status = filters.status;
  }
  if (filters.change_requested !== undefined)
    conditions.push(`exists (select 1 from producer_change_request w
      where w.producer_id = m.id and w.status = 'open' and w.deleted_at is null)`);
  if (filters.q !== undefined) {
    const patterns = wordPatterns(filters.q);
    conditions.push(patterns === null ? "false" : "(left(m.slug, -7) like all(:patterns) or m.tax_code = :tax_code)");
    if (patterns !== null) Object.assign(bindings, { patterns, tax_code: filters.q });
  }
  return {
    where: conditions.join(" and "),
    bindings,
    tables: producersFrom(areaSql("m"), fits === "" ? "true" : `(${fits})`),
  };
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
  const { where, bindings, tables } = await conditionsOf(container, area, filters);
  const [rows, totals] = await Promise.all([
    select<Row>(
      container,
      `${tables.with} select ${PRODUCER_COLUMNS} ${tables.from} where ${where} order by ${ORDERS[filters.sort]} limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(
      container,
      `${tables.with} select cast(count(*) as int) as count ${tables.from} where ${where}`,
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
  const { where, bindings, tables } = await conditionsOf(container, area, filters);
  const sql = `${tables.with} select ${PRODUCER_COLUMNS} ${tables.from} where ${where} order by ${ORDERS[filters.sort]}`;
  return answers(container, await select<Row>(container, sql, bindings));
}
