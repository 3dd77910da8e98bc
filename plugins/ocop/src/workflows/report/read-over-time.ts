import type { MedusaContainer } from "@medusajs/framework/types";
import type { OverTimeQuery, OverTimeReport } from "../../contract/office-report";
import { byCustom } from "../../modules/certification/rules/tally";
import { periodsUntil } from "../../modules/report/rules/periods";
import type { Area } from "../../shared/area";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { countOf, heldOn, recognisedIn } from "./held";
import { reportArea } from "./read-area";
import { readRegister } from "./read-register";

/** What was in force in an area at the end of each year or quarter up to a day, and what was recognised in each. */
export async function readOverTime(
  container: MedusaContainer,
  area: Area,
  { as_of: asked, step, custom }: OverTimeQuery,
  clock = systemClock,
  reading?: ReturnType<typeof readRegister>,
): Promise<OverTimeReport> {
  const as_of = asked ?? todayInHoChiMinh(clock);
  const periods = periodsUntil(as_of, step);
  const from = periods[0]?.from ?? as_of;
  const [named, register] = await Promise.all([
    reportArea(container, area),
    reading ?? readRegister(container, area, { from, to: as_of }),
  ]);
  const steps = periods.map(({ name, from: first, to: day }) => ({
    name,
    day,
    ...byCustom(countOf(heldOn(register, day)), custom),
    recognised: recognisedIn(register, first, day).length,
  }));
  return { area: named, as_of, step, custom, steps };
}
