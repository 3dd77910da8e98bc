import { addDays } from "../../shared/clock";
import { areaSql } from "../../shared/area";

/** `:days` and `:befores` of {@link heldSql}. @param days YYYY-MM-DD */
export function dayBindings(days: readonly string[]): { days: readonly string[]; befores: string[] } {
  return { days, befores: days.map((day) => `${addDays(day, 1)}T00:00:00+07:00`) };
}

/**
 * SQL of the stretches of time in which a certificate had another status than the one it was issued with. A stretch covers
 * a day when it is the last one that began before the day's end.
 */
export const SPELLS = `spells as (
  select e.certificate_id, e.to_status, e.at, lead(e.at) over (partition by e.certificate_id order by e.at, e.id) as until
  from certificate_event e where e.from_status is not null and e.deleted_at is null)`;

/** SQL join of certificate `c` with its stretch `s` at the end of day `d`, and the condition that it held then. */
export const SPELL_OF_DAY = `left join spells s
  on s.certificate_id = c.id and s.at < d.before and (s.until is null or s.until >= d.before)`;
export const IN_FORCE = `c.deleted_at is null and c.stars >= 3 and c.issued_on <= d.day and c.expires_on > d.day
  and coalesce(s.to_status, 'active') = 'active'`;

/**
 * SQL of `held`: each product of the area once a day, by the certificate that speaks for it (`inForceOn` of the
 * certification rules in SQL), with its producer.
 */
export const HELD = `days as (
  select d.day, d.before from unnest(cast(:days as text[]), cast(:befores as timestamptz[])) as d (day, before)),
${SPELLS},
makers as (
  select distinct on (link.rated_product_id) link.rated_product_id, pr.id as producer_id, pr.kind
  from product_rated_product link
  join product_producer made on made.product_id = link.product_id and made.deleted_at is null
  join producer pr on pr.id = made.producer_id and pr.deleted_at is null
  where link.deleted_at is null
  order by link.rated_product_id, pr.id),
speaking as (
  select distinct on (d.day, c.rated_product_id) d.day, c.rated_product_id, c.stars,
    c.stars = 4 and c.potential_five as potential
  from days d cross join certificate c ${SPELL_OF_DAY}
  where ${IN_FORCE}
  order by d.day, c.rated_product_id, c.issued_on desc, c.stars desc),
held as (
  select h.day, h.stars, h.potential, rp."group", rp.province_code, rp.commune_code, rp.district_code,
    m.producer_id, coalesce(m.kind, 'unknown') as kind
  from speaking h
  join rated_product rp on rp.id = h.rated_product_id and rp.deleted_at is null and ${areaSql("rp")}
  left join makers m on m.rated_product_id = h.rated_product_id)`;

/** SQL columns of a tally over rows of `held`. */
export const TALLY = `count(*)::int as products, count(*) filter (where stars = 5)::int as five,
  count(*) filter (where potential)::int as potential_five,
  count(*) filter (where stars = 4 and not potential)::int as four,
  count(*) filter (where stars = 3)::int as three, count(distinct producer_id)::int as producers`;
