import type { MedusaContainer } from "@medusajs/framework/types";
import type { OpenTotal } from "../../contract/open-data";
import { select } from "../../shared/database";

/**
 * What was in force on `:day`, one certificate a product, chosen as `certification/rules/badge` chooses. Of days before
 * today the state is what the history says of the end of that day; before its first line a certificate was in force.
 */
const TOTALS = `with held as (
    select distinct on (c.rated_product_id) c.rated_product_id, c.stars, c.potential_five from certificate c
    where c.deleted_at is null and c.stars >= 3 and c.issued_on <= :day and c.expires_on > :day
      and case when :day >= :today then c.status else coalesce((
        select e.to_status from certificate_event e where e.certificate_id = c.id and e.deleted_at is null
          and e.at < (cast(:day as date) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
        order by e.at desc, e.id desc limit 1), 'active') end = 'active'
    order by c.rated_product_id, c.issued_on desc, c.stars desc)
  select :day as as_of, rp.province_code, coalesce(unit.name, rp.province_as_printed) as province, rp."group", held.stars,
    count(*)::int as products, (count(*) filter (where held.potential_five))::int as potential_five
  from held join rated_product rp on rp.id = held.rated_product_id and rp.deleted_at is null
  left join territory_unit unit on unit.code = rp.province_code
  group by 2, 3, 4, 5 order by 2 nulls last, 3, 4, 5`;

/** How many products held stars on a day (YYYY-MM-DD, today or before), by province of today, group and rank. */
export async function readOpenTotals(
  container: MedusaContainer,
  { day, today }: { day: string; today: string },
): Promise<OpenTotal[]> {
  return select<OpenTotal>(container, TOTALS, { day, today });
}
