import { areaSql } from "../../shared/area";
import { addDays } from "../../shared/clock";

/** `:days` and `:befores` of {@link HELD}. @param days YYYY-MM-DD */
export function dayBindings(days: readonly string[]): { days: readonly string[]; befores: string[] } {
  return { days, befores: days.map((day) => `${addDays(day, 1)}T00:00:00+07:00`) };
}

/** SQL of a day as the whole number YYYYMMDD. @param day SQL of a day, YYYY-MM-DD */
export function dayNumberSql(day: string): string {
  return `replace(${day}, '-', '')::int`;
}

/**
 * SQL of the area's products and certificates, numbered: reports sort, compare and count whole numbers, which is ten times as fast
 * as texts. `voice` ranks the certificates of a product as `certificateInForce` does, the newest first and the higher
 * of one day, and holds stars and potential in its last two digits.
 * `spells` are the stretches in which a certificate had another status than the one it was issued with; a stretch covers a
 * day when it is the last one that began before the day's end.
 */
export const FACTS = `spells as (
  select e.certificate_id, e.to_status, e.at, lead(e.at) over (partition by e.certificate_id order by e.at, e.id) as until
  from certificate_event e where e.from_status is not null and e.deleted_at is null),
numbered as (
  select pr.id, pr.kind, row_number() over (order by pr.id collate "C")::int as producer
  from producer pr where pr.deleted_at is null),
makers as (
  select link.rated_product_id, min(n.producer) as producer
  from product_rated_product link
  join product_producer made on made.product_id = link.product_id and made.deleted_at is null
  join numbered n on n.id = made.producer_id
  where link.deleted_at is null group by 1),
products as materialized (
  select row_number() over ()::int as product, rp.id, rp."group", rp.province_code, rp.commune_code, rp.district_code,
    m.producer, coalesce(n.kind, 'unknown') as kind
  from rated_product rp
  left join makers m on m.rated_product_id = rp.id left join numbered n on n.producer = m.producer
  where rp.deleted_at is null and ${areaSql("rp")}),
facts as materialized (
  select c.id, p.product, p.producer, ${dayNumberSql("c.issued_on")} as issued, ${dayNumberSql("c.expires_on")} as expires,
    upper(c.decision_number) as decision, ${dayNumberSql("c.issued_on")}::bigint * 100 + c.stars * 10
      + (c.stars = 4 and c.potential_five)::int as voice
  from certificate c join products p on p.id = c.rated_product_id
  where c.deleted_at is null and c.stars >= 3)`;

/** SQL join of certificate `c` with its stretch `s` at the end of day `d`, and the condition that it held then. */
export const SPELL_OF_DAY = `left join spells s
  on s.certificate_id = c.id and s.at < d.before and (s.until is null or s.until >= d.before)`;
export const IN_FORCE = `c.issued <= d.number and c.expires > d.number and coalesce(s.to_status, 'active') = 'active'`;

/** SQL columns of what a voice says. */
export const RANK = "(voice / 10 % 10)::int as stars, voice % 10 = 1 as potential";

/**
 * SQL of `held`: each product of the area once a day, by the certificate that speaks for it (`inForceOn` of the
 * certification rules in SQL), with its producer.
 */
export const HELD = `days as (
  select d.at::int as at, d.day, ${dayNumberSql("d.day")} as number, d.before
  from unnest(cast(:days as text[]), cast(:befores as timestamptz[])) with ordinality as d (day, before, at)),
${FACTS},
speaking as (
  select d.at, c.product, c.producer, max(c.voice) as voice from days d cross join facts c ${SPELL_OF_DAY}
  where ${IN_FORCE} group by 1, 2, 3),
held as (
  select h.at, ${RANK}, p."group", p.province_code, p.commune_code, p.district_code, h.producer, p.kind
  from speaking h join products p on p.product = h.product)`;

/** SQL columns of a tally over rows of `held`. */
export const TALLY = `count(*)::int as products, count(*) filter (where stars = 5)::int as five,
  count(*) filter (where potential)::int as potential_five,
  count(*) filter (where stars = 4 and not potential)::int as four,
  count(*) filter (where stars = 3)::int as three, count(distinct producer)::int as producers`;
