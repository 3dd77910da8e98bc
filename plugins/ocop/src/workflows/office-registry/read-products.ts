import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeRatedProductsAnswer, RatedProductFilters, RegistryProduct } from "../../contract/office-registry";
import { type Area, areaParam } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { wordPatterns } from "../../shared/word-patterns";
import { type Conditions, landOf, looksLikeNumber, productConditions, standingConditions } from "./filter";
import {
  GOODS_WITH_PRODUCER,
  IN_AREA,
  PRODUCT_COLUMNS,
  productAnswers,
  type ProductRow,
  PRODUCTS_FROM,
  STANDING_SQL,
} from "./product-rows";

const NAMES = `(left(p.handle, -7) || '-' || coalesce(left(m.slug, -7), ''))`;
const NUMBERED = `exists (select 1 from certificate n where n.rated_product_id = rp.id and n.deleted_at is null
  and (n.number ilike :numbered or n.decision_number ilike :numbered))`;

const ORDERS: Readonly<Record<RatedProductFilters["sort"], string>> = {
  name: `p.title collate "vi-x-icu", rp.id`,
  producer: `m.name collate "vi-x-icu" nulls last, p.title collate "vi-x-icu", rp.id`,
  stars: `badge.stars desc nulls last, badge.potential_five desc, p.title collate "vi-x-icu", rp.id`,
  expires: "coalesce(badge.expires_on, last.expires_on) nulls last, rp.id",
  issued: "coalesce(badge.issued_on, last.issued_on) desc nulls last, rp.id",
};

/** Signs that `like` reads as more than themselves. */
const literally = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Whether a list has to know certificates before it knows which products stand on the page. */
const needsStanding = (filters: RatedProductFilters): boolean =>
  [filters.stars, filters.standing, filters.potential_five, filters.expires_within].some((one) => one !== undefined) ||
  !["name", "producer"].includes(filters.sort);

async function conditionsOf(container: MedusaContainer, area: Area, filters: RatedProductFilters): Promise<Conditions> {
  const parts = [productConditions(filters), standingConditions(filters)];
  const conditions = ["rp.deleted_at is null", IN_AREA, ...parts.map(({ where }) => where)];
  const bindings: Conditions["bindings"] = Object.assign(
    { today: todayInHoChiMinh(), ...(await landOf(container, area, filters.unit)) },
    ...parts.map((part) => part.bindings),
  );
  if (filters.standing !== undefined) {
    conditions.push(`${STANDING_SQL} = :standing`);
    bindings.standing = filters.standing;
  }
  if (filters.potential_five !== undefined) conditions.push("badge.potential_five");
  if (filters.q !== undefined) {
    const patterns = wordPatterns(filters.q);
    const ways = patterns === null ? [] : [`${NAMES} like all(:patterns)`];
    if (patterns !== null) bindings.patterns = patterns;
    if (looksLikeNumber(filters.q)) {
      ways.push(NUMBERED);
      bindings.numbered = `%${literally(filters.q)}%`;
    }
    conditions.push(ways.length === 0 ? "false" : `(${ways.join(" or ")})`);
  }
  return { where: conditions.join(" and "), bindings };
}

async function subGroupsOf(container: MedusaContainer, area: Area): Promise<string[]> {
  const rows = await select<{ sub_group: string }>(
    container,
    `select distinct rp.sub_group ${GOODS_WITH_PRODUCER} where rp.deleted_at is null and rp.sub_group <> '' and ${IN_AREA} order by 1`,
    areaParam(area),
  );
  return rows.map(({ sub_group }) => sub_group);
}

/** Products of the register of an area, as they stand today. @throws MedusaError `place_not_found` for an unknown unit */
export async function readRegistryProducts(
  container: MedusaContainer,
  area: Area,
  { limit, offset, ...filters }: RatedProductFilters & { limit: number; offset: number },
): Promise<OfficeRatedProductsAnswer> {
  const { where, bindings } = await conditionsOf(container, area, filters);
  const from = needsStanding(filters) ? PRODUCTS_FROM : GOODS_WITH_PRODUCER;
  const order = ORDERS[filters.sort];
  // The page first: certificates of thousands of products are looked up only where an order or a filter asks for them.
  const chosen = `select rp.id as chosen_id, row_number() over (order by ${order}) as place ${from} where ${where}
    order by ${order} limit :limit offset :offset`;
  const [rows, totals, sub_groups] = await Promise.all([
    select<ProductRow>(
      container,
      `with chosen as materialized (${chosen})
       select ${PRODUCT_COLUMNS} ${PRODUCTS_FROM} join chosen on chosen.chosen_id = rp.id order by chosen.place`,
      { ...bindings, limit, offset },
    ),
    select<{ count: number }>(container, `select cast(count(*) as int) as count ${from} where ${where}`, bindings),
    subGroupsOf(container, area),
  ]);
  const as_of = todayInHoChiMinh();
  const rated_products = await productAnswers(container, rows, as_of);
  return { rated_products, sub_groups, count: totals[0]?.count ?? 0, limit, offset, as_of };
}

/** All of them, for a file. */
export async function readAllRegistryProducts(
  container: MedusaContainer,
  area: Area,
  filters: RatedProductFilters,
): Promise<RegistryProduct[]> {
  const { where, bindings } = await conditionsOf(container, area, filters);
  const rows = await select<ProductRow>(
    container,
    `select ${PRODUCT_COLUMNS} ${PRODUCTS_FROM} where ${where} order by ${ORDERS[filters.sort]}`,
    bindings,
  );
  return productAnswers(container, rows, todayInHoChiMinh());
}
