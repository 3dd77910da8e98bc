import type { MedusaContainer } from "@medusajs/framework/types";
import type { PublishedReport, PublishedRow } from "../../contract/office-report";
import { publishedTotals } from "../../modules/report";
import { addsUp, differenceOf, differencesOf } from "../../modules/report/rules/published";
import { type Area, areaParam, areaSql, isInArea } from "../../shared/area";
import { select } from "../../shared/database";
import type { Figures, PublishedTotal } from "../../shared/report-vocabulary";
import { dayBindings, IN_FORCE, SPELL_OF_DAY, SPELLS, TALLY } from "./held-sql";
import { reportArea } from "./read-area";
import { unitNameSql } from "./units";

type Row = Figures & { key: string; unit_name: string | null };

/**
 * One statement: for each published total what certificates say of the same: those in force,
 * those issued in the span, those of the decision. A span counts what was recognised, whatever became of it since.
 */
export const PUBLISHED = `with asked as (
  select * from unnest(cast(:keys as text[]), cast(:bases as text[]), cast(:sinces as text[]), cast(:days as text[]),
    cast(:befores as timestamptz[]), cast(:decisions as text[]), cast(:units as text[]))
    as a (key, basis, since, day, before, decision, unit)),
${SPELLS},
speaking as (
  select distinct on (d.key, c.rated_product_id) d.key, c.rated_product_id, c.stars,
    c.stars = 4 and c.potential_five as potential
  from asked d join certificate c on c.deleted_at is null and c.stars >= 3 and case d.basis
    when 'in_force' then c.issued_on <= d.day and c.expires_on > d.day
    when 'recognised' then c.issued_on between d.since and d.day
    when 'decision' then upper(c.decision_number) = upper(d.decision)
    else false end
  ${SPELL_OF_DAY}
  where d.basis <> 'in_force' or (${IN_FORCE})
  order by d.key, c.rated_product_id, c.issued_on desc, c.stars desc),
rows as (
  select s.key, s.stars, s.potential, m.producer_id
  from speaking s join asked a on a.key = s.key
  join rated_product rp on rp.id = s.rated_product_id and rp.deleted_at is null and ${areaSql("rp")}
    and (a.unit = '' or rp.province_code = a.unit)
  left join lateral (
    select min(pr.id) as producer_id from product_rated_product link
    join product_producer made on made.product_id = link.product_id and made.deleted_at is null
    join producer pr on pr.id = made.producer_id and pr.deleted_at is null
    where link.rated_product_id = rp.id and link.deleted_at is null) m on true),
counted as (select key, ${TALLY} from rows group by key)
select a.key, ${unitNameSql("u")} as unit_name, coalesce(c.products, 0) as products, coalesce(c.five, 0) as five,
  coalesce(c.potential_five, 0) as potential_five, coalesce(c.four, 0) as four, coalesce(c.three, 0) as three,
  coalesce(c.producers, 0) as producers
from asked a left join counted c on c.key = a.key left join territory_unit u on u.code = a.unit`;

function told(total: PublishedTotal, row: Row | undefined, language: "vi" | "en"): PublishedRow {
  const { key, unit_code, basis, since, day, printed_day, decision, figures, sums, sources } = total;
  // Neither candidates nor plans have certificates.
  const known = row !== undefined && basis !== "candidates" && basis !== "plan";
  const { products, five, potential_five, four, three, producers } = row ?? figures;
  const computed = known ? { products, five, potential_five, four, three, producers } : null;
  return {
    ...{ key, unit_code, basis, since, day, printed_day, decision, sources },
    unit_name: row?.unit_name ?? null,
    note: language === "en" ? total.note_en : total.note_vi,
    printed: figures,
    computed,
    difference: differencesOf(figures, computed),
    adds_up: addsUp(total),
    sums: sums.map((sum) => ({ ...sum, difference: differenceOf(sum) })),
  };
}

/** The published totals of an area beside what certificates say of the same day, span or decision; newest first. */
export async function readPublished(
  container: MedusaContainer,
  area: Area,
  language: "vi" | "en",
): Promise<PublishedReport> {
  const totals = publishedTotals
    .filter(({ unit_code }) => isInArea(area, unit_code))
    .toSorted((a, b) => b.day.localeCompare(a.day));
  const asked = {
    keys: totals.map(({ key }) => key),
    bases: totals.map(({ basis }) => basis),
    // Empty for none: an array of texts has no null in it.
    sinces: totals.map(({ since }) => since ?? ""),
    decisions: totals.map(({ decision }) => decision ?? ""),
    units: totals.map(({ unit_code }) => unit_code ?? ""),
    ...dayBindings(totals.map(({ day }) => day)),
  };
  const [named, rows] = await Promise.all([
    reportArea(container, area),
    totals.length === 0 ? [] : select<Row>(container, PUBLISHED, { ...asked, ...areaParam(area) }),
  ]);
  return {
    area: named,
    rows: totals.map((total) =>
      told(
        total,
        rows.find(({ key }) => key === total.key),
        language,
      ),
    ),
  };
}
