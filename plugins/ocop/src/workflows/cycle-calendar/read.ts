import type { MedusaContainer } from "@medusajs/framework/types";
import type { CalendarAnswer, CyclePeriod } from "../../contract/office-calendar";
import { periodState } from "../../modules/cycle-calendar/rules/period";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";

interface Stored extends Omit<CyclePeriod, "state"> {
  updated_at: Date;
}

/** Times of an office in a year, the first ones first. */
export async function readPeriods(
  container: MedusaContainer,
  { office_id, year }: { office_id: string; year: number },
): Promise<Stored[]> {
  return select<Stored>(
    container,
    `select id, step, starts_on, ends_on, note, updated_at from cycle_period
     where office_id = :office_id and year = :year and deleted_at is null order by starts_on, ends_on, id`,
    { office_id, year },
  );
}

/** The calendar of an office in a year, this one when none is asked for. */
export async function readCalendar(
  container: MedusaContainer,
  office_id: string,
  asked: number | undefined,
): Promise<CalendarAnswer> {
  const as_of = todayInHoChiMinh();
  const year = asked ?? Number(as_of.slice(0, 4));
  const [stored, years] = await Promise.all([
    readPeriods(container, { office_id, year }),
    select<{ year: number }>(
      container,
      "select distinct year from cycle_period where office_id = :office_id and deleted_at is null order by year",
      { office_id },
    ),
  ]);
  const periods = stored.map(({ updated_at: _updated_at, ...period }) => ({
    ...period,
    state: periodState(period, as_of),
  }));
  return { year, years: years.map((row) => row.year), periods, as_of };
}
