import type { MedusaContainer } from "@medusajs/framework/types";
import type { PublishedReport, PublishedRow } from "../../contract/office-report";
import { publishedTotals } from "../../modules/report";
import { addsUp, differenceOf, differencesOf } from "../../modules/report/rules/published";
import { type Area, areaParam, isInArea } from "../../shared/area";
import { select } from "../../shared/database";
import type { Figures, PublishedTotal } from "../../shared/report-vocabulary";
import { dayBindings, dayNumberSql, FACTS, IN_FORCE, RANK, SPELL_OF_DAY, TALLY } from "./held-sql";
import { reportArea } from "./read-area";
import { unitNameSql } from "./units";

type Row = Figures & { key: string; unit_name: string | null };

/**
 * One statement: for each published total what certificates say of the same: those in force,
 * those issued in the span, those of the decision. A span counts what was recognised, whatever became of it since.
 */
const PUBLISHED = `with asked as (
  select a.*, ${dayNumberSql("a.day")} as number, ${dayNumberSql("nullif(a.since, '')")} as since_number
  from unnest(cast(:keys as text[]), cast(:bases as text[]), cast(:sinces as text[]), cast(:days as text[]),
    cast(:befores as timestamptz[]), cast(:decisions as text[]), cast(:units as text[])) with ordinality
    as a (key, basis, since, day, before, decision, unit, at)),
${FACTS},
speaking as (
  select d.at, c.product, c.producer, max(c.voice) as voice
  from asked d join facts c on case d.basis
    when 'in_force' then c.issued <= d.number and c.expires > d.number
    when 'recognised' then c.issued between d.since_number and d.number
    when 'decision' then c.decision = upper(d.decision)
    else false end
  ${SPELL_OF_DAY}
  where d.basis <> 'in_force' or (${IN_FORCE})
  group by 1, 2, 3),
ranked as (
  select h.at, ${RANK}, h.producer from speaking h join asked a on a.at = h.at
  join products p on p.product = h.product and (a.unit = '' or p.province_code = a.unit)),
counted as (select at, ${TALLY} from ranked group by at)
select a.key, ${unitNameSql("u")} as unit_name, coalesce(c.products, 0) as products, coalesce(c.five, 0) as five,
  coalesce(c.potential_five, 0) as potential_five, coalesce(c.four, 0) as four, coalesce(c.three, 0) as three,
  coalesce(c.producers, 0) as producers
from asked a left join counted c on c.at = a.at left join territory_unit u on u.code = a.unit`;

function told(total: PublishedTotal, row: Row | undefined, language: "vi" | "en"): PublishedRow {
  const { key, unit_code, basis, since, day, printed_day, decision, figures, sums, sources } = total;
  // Neither candidates nor plans have certificates.
  const known = row !== undefined && basis !== "candidates" && basis !== "plan";
  const { products, five, potential_five, four, three, producers } = row ?? figures;
  const computed = known ? { products, five, potential_five, four, three, producers } : null;
  return {
    key,
    unit_code,
    basis,
    since,
    day,
    printed_day,
    decision,
    sources,
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
