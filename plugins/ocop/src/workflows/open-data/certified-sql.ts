/**
 * SQL condition "some certificate of rated product `alias` is in force on `:today`": the twin of
 * `certification/rules/badge`, which then says which one speaks.
 */
export function certifiedSql(alias: string): string {
  return `exists (select 1 from certificate held where held.rated_product_id = ${alias}.id and held.deleted_at is null
    and held.status = 'active' and held.stars >= 3 and held.issued_on <= :today and held.expires_on > :today)`;
}
