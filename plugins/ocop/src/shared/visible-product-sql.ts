import type { Audience } from "./audience";

/** SQL condition "product `alias` is alcohol", that is, its rated product is restricted by age. */
export function ageRestrictedSql(alias: string): string {
  return `exists (
    select 1 from product_rated_product link_rp
    join rated_product rp on rp.id = link_rp.rated_product_id and rp.deleted_at is null
    where link_rp.product_id = ${alias}.id and link_rp.deleted_at is null and rp.age_restricted)`;
}

/** SQL condition "product `alias` may be shown": published, not deleted, and no alcohol unless to adults. */
export function visibleProductSql(alias: string, audience: Audience = "everyone"): string {
  const published = `${alias}.status = 'published' and ${alias}.deleted_at is null`;
  return audience === "adults" ? published : `${published} and not ${ageRestrictedSql(alias)}`;
}
