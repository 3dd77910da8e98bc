import type { MedusaContainer } from "@medusajs/framework/types";
import type { YearlyQuery, YearlyReport } from "../../contract/office-yearly";
import type { Area } from "../../shared/area";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { ReportLanguage } from "./words";
import { readOverTime } from "./read-over-time";
import { readPlan } from "./read-plan";
import { readPublished } from "./read-published";
import { readRegister } from "./read-register";
import { readSales } from "./read-sales";
import { readTotals } from "./read-totals";

/** The yearly report of an office, on the year's last day or, while it lasts, today. */
export async function readYearly(
  container: MedusaContainer,
  scope: { office_id: string; area: Area },
  { year: asked, custom }: YearlyQuery,
  language: ReportLanguage,
  clock = systemClock,
): Promise<YearlyReport> {
  const today = todayInHoChiMinh(clock);
  const year = asked ?? Number(today.slice(0, 4));
  const last = `${year}-12-31`;
  const day = last < today ? last : today;
  const { area, office_id } = scope;
  const query = { as_of: day, custom };
  // Read once for all of them, so that they agree.
  const register = readRegister(container, area);
  const [[office], totals, over_time, plan, sales, published] = await Promise.all([
    select<{ name: string }>(container, "select name from office where id = :office_id", { office_id }),
    readTotals(container, area, { ...query, units: undefined }, clock, register),
    readOverTime(container, area, { ...query, step: "year" }, clock, register),
    readPlan(container, scope, year, clock, register),
    readSales(
      container,
      area,
      { from: `${year}-01`, to: day.slice(0, 4) === `${year}` ? day.slice(0, 7) : undefined },
      clock,
    ),
    readPublished(container, area, language, register),
  ]);
  return { office: office?.name ?? "", year, day, written_on: today, totals, over_time, plan, sales, published };
}
