import { visibleProductSql } from "./visible-product-sql";

/**
 * SQL condition "producer `alias` may be shown to anybody": active, not deleted, and not a maker of alcohol alone. The
 * name and story of a house that makes nothing else speak of the drink (Law 44/2019/QH14: nobody under 18 finds it);
 * who makes other goods too, or has none listed yet, is shown without the drink.
 */
export function visibleProducerSql(alias: string): string {
  return `${alias}.status = 'active' and ${alias}.deleted_at is null and (
    not exists (
      select 1 from product_producer made_rp
      join product_rated_product drink_link on drink_link.product_id = made_rp.product_id and drink_link.deleted_at is null
      join rated_product drink on drink.id = drink_link.rated_product_id and drink.deleted_at is null
      where made_rp.producer_id = ${alias}.id and made_rp.deleted_at is null and drink.age_restricted)
    or exists (
      select 1 from product_producer made_vp join product other on other.id = made_vp.product_id
      where made_vp.producer_id = ${alias}.id and made_vp.deleted_at is null and ${visibleProductSql("other")}))`;
}
