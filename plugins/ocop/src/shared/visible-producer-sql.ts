import type { Audience } from "./audience";
import { visibleProductSql } from "./visible-product-sql";

/**
 * SQL condition "producer `alias` makes alcohol and nothing else that is shown". The name and story of such a house
 * speak of the drink; who makes other goods too, or has none listed yet, is no such house.
 */
export function makesOnlyDrinksSql(alias: string): string {
  return `(exists (
      select 1 from product_producer made_rp
      join product_rated_product drink_link on drink_link.product_id = made_rp.product_id and drink_link.deleted_at is null
      join rated_product drink on drink.id = drink_link.rated_product_id and drink.deleted_at is null
      where made_rp.producer_id = ${alias}.id and made_rp.deleted_at is null and drink.age_restricted)
    and not exists (
      select 1 from product_producer made_vp join product other on other.id = made_vp.product_id
      where made_vp.producer_id = ${alias}.id and made_vp.deleted_at is null and ${visibleProductSql("other")}))`;
}

/** SQL condition "producer `alias` may be shown": active, not deleted, and no maker of alcohol alone unless to adults. */
export function visibleProducerSql(alias: string, audience: Audience = "everyone"): string {
  const active = `${alias}.status = 'active' and ${alias}.deleted_at is null`;
  return audience === "adults" ? active : `${active} and not ${makesOnlyDrinksSql(alias)}`;
}
