import type { MedusaContainer } from "@medusajs/framework/types";
import type { PublishedReport, PublishedRow } from "../../contract/office-report";
import { publishedTotals } from "../../modules/report";
import { addsUp, differenceOf, differencesOf } from "../../modules/report/rules/published";
import { type Area, isInArea } from "../../shared/area";
import { select } from "../../shared/database";
import type { Figures, PublishedTotal } from "../../shared/report-vocabulary";
import { countOf, decidedBy, heldOn, recognisedIn } from "./held";
import { reportArea } from "./read-area";
import { readRegister, type RegisteredProduct } from "./read-register";
import { unitNameSql } from "./units";

type Unit = { code: string; name: string };

const UNITS = `select u.code, ${unitNameSql("u")} as name from territory_unit u where u.code = any(cast(:codes as text[]))`;

/**
 * What certificates say of the same as a published total: of those in force, those issued in the span, those of the decision.
 * A span counts what was recognised, whatever became of it since. Null where no certificate tells: candidates and plans.
 */
function computedOf({ basis, since, day, decision, unit_code }: PublishedTotal, whole: readonly RegisteredProduct[]) {
  const register = unit_code === null ? whole : whole.filter(({ province_code }) => province_code === unit_code);
  if (basis === "in_force") return countOf(heldOn(register, day));
  if (basis === "recognised") return countOf(recognisedIn(register, since ?? day, day));
  if (basis === "decision") return countOf(decidedBy(register, decision ?? ""));
  return null;
}

function told(
  total: PublishedTotal,
  computed: Figures | null,
  unit_name: string | null,
  language: "vi" | "en",
): PublishedRow {
  const { key, unit_code, basis, since, day, printed_day, decision, figures, sums, sources } = total;
  return {
    key,
    unit_code,
    basis,
    since,
    day,
    printed_day,
    decision,
    sources,
    unit_name,
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
  reading?: Promise<RegisteredProduct[]>,
): Promise<PublishedReport> {
  const totals = publishedTotals
    .filter(({ unit_code }) => isInArea(area, unit_code))
    .toSorted((a, b) => b.day.localeCompare(a.day));
  const [named, register, units] = await Promise.all([
    reportArea(container, area),
    totals.length === 0 ? [] : (reading ?? readRegister(container, area)),
    select<Unit>(container, UNITS, { codes: totals.flatMap(({ unit_code }) => unit_code ?? []) }),
  ]);
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return {
    area: named,
    rows: totals.map((total) =>
      told(total, computedOf(total, register), names.get(total.unit_code ?? "") ?? null, language),
    ),
  };
}
