/**
 * SQL condition "product `alias` may be shown to anybody": published, not deleted, and not alcohol. Law 44/2019/QH14
 * wants nobody under 18 to find alcohol, so it stays out of every public list until there is an age screen.
 */
export function visibleProductSql(alias: string): string {
  return `${alias}.status = 'published' and ${alias}.deleted_at is null and not exists (
    select 1 from product_rated_product link_rp
    join rated_product rp on rp.id = link_rp.rated_product_id and rp.deleted_at is null
    where link_rp.product_id = ${alias}.id and link_rp.deleted_at is null and rp.age_restricted)`;
}
