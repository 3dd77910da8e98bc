import { isNamedLikeAlcohol } from "../../modules/sales-point/rules/goods";
import type { Audience } from "../../shared/audience";
import { visibleProductSql } from "../../shared/visible-product-sql";

/**
 * SQL condition "carried good `alias` may be shown": its product may, or it is only named. Names of alcohol are kept
 * out when the row is written ({@link isPublicGood} says which), so that counting needs no language.
 */
export function visibleGoodSql(alias: string, audience: Audience = "everyone"): string {
  return `${alias}.deleted_at is null and ${alias}.is_public and (${alias}.product_id is null or exists (
    select 1 from product shown where shown.id = ${alias}.product_id and ${visibleProductSql("shown", audience)}))`;
}

/** Whether a good may be public by its name; goods with a product are judged by the product. */
export function isPublicGood(good: { product_id?: string | null | undefined; name: string }): boolean {
  return Boolean(good.product_id) || !isNamedLikeAlcohol(good.name);
}
