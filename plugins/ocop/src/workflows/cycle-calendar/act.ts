import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CyclePeriodBody } from "../../contract/office-calendar";
import { CYCLE_CALENDAR_MODULE, type CycleCalendarModuleService } from "../../modules/cycle-calendar";
import { cycleYear, examplePeriods, periodFault } from "../../modules/cycle-calendar/rules/period";
import { audit, inTransaction, type RoomTransaction } from "../delivery";

/** Whose calendar it is, and who writes it. */
export interface CalendarOwner {
  office_id: string;
  actor: string;
}

const serviceOf = (container: MedusaContainer): CycleCalendarModuleService => container.resolve(CYCLE_CALENDAR_MODULE);

type Row = Record<string, unknown>;

async function note(
  container: MedusaContainer,
  actor: string,
  deed: { action: string; key: string; table?: "cycle_period" | "office"; before?: Row; after?: Row },
  transaction: RoomTransaction,
): Promise<void> {
  const { action, key, table = "cycle_period", before, after } = deed;
  const subject = { subject_type: table, subject_id: key, before: before ?? null, after: after ?? null };
  const line = { actor_type: "officer", actor_id: actor, action: `cycle_period.${action}`, ...subject };
  await audit(container, line, transaction);
}

/** Does something to a calendar together with its line in the audit trail. */
const together = async <T>(
  container: MedusaContainer,
  work: (transaction: RoomTransaction) => Promise<T>,
): Promise<T> => inTransaction(container, CYCLE_CALENDAR_MODULE, work);

function rowOf({ step, starts_on, ends_on, note: said }: CyclePeriodBody, { office_id, actor }: CalendarOwner) {
  if (periodFault({ starts_on, ends_on }) !== null)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "It ends before it begins", "cycle_period_order");
  const year = cycleYear({ starts_on, ends_on });
  return { office_id, year, step, starts_on, ends_on, note: said || null, written_by: actor };
}

/** A time of the own calendar, held so that what is written down as before is what was there when it changed. */
async function holdPeriod({ transactionManager }: RoomTransaction, { office_id }: CalendarOwner, id: string) {
  const [period] = await transactionManager.execute<{
    step: string;
    starts_on: string;
    ends_on: string;
    note: string | null;
  }>(
    `select step, starts_on, ends_on, note from cycle_period
     where id = ? and office_id = ? and deleted_at is null for update`,
    [id, office_id],
  );
  if (period === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such time", "cycle_period_not_found");
  return period;
}

/** Adds a time to an office's calendar. @throws MedusaError invalid_data `cycle_period_order` */
export async function addPeriod(
  container: MedusaContainer,
  owner: CalendarOwner,
  body: CyclePeriodBody,
): Promise<string> {
  const row = rowOf(body, owner);
  return together(container, async (transaction) => {
    const { id } = await serviceOf(container).createCyclePeriods(row, transaction);
    await note(container, owner.actor, { action: "added", key: id, after: row }, transaction);
    return id;
  });
}

/** Changes a time. @throws MedusaError not_found `cycle_period_not_found`, invalid_data `cycle_period_order` */
export async function changePeriod(
  container: MedusaContainer,
  owner: CalendarOwner,
  { id, body }: { id: string; body: CyclePeriodBody },
): Promise<void> {
  const row = rowOf(body, owner);
  await together(container, async (transaction) => {
    const before = await holdPeriod(transaction, owner, id);
    await serviceOf(container).updateCyclePeriods({ id, ...row }, transaction);
    await note(container, owner.actor, { action: "changed", key: id, before, after: row }, transaction);
  });
}

/** Takes a time out. @throws MedusaError not_found `cycle_period_not_found` */
export async function removePeriod(container: MedusaContainer, owner: CalendarOwner, id: string): Promise<void> {
  await together(container, async (transaction) => {
    const before = await holdPeriod(transaction, owner, id);
    await serviceOf(container).softDeleteCyclePeriods([id], {}, transaction);
    await note(container, owner.actor, { action: "removed", key: id, before }, transaction);
  });
}

/** Fills an empty year with the example of Quảng Ninh. @throws MedusaError conflict `cycle_year_filled` */
export async function fillYear(container: MedusaContainer, owner: CalendarOwner, year: number): Promise<void> {
  const { office_id, actor } = owner;
  const rows = examplePeriods(year).map((period) => ({ ...period, office_id, year, note: null, written_by: actor }));
  await together(container, async (transaction) => {
    if (!(await serviceOf(container).fillYear(rows, transaction)))
      throw new MedusaError(MedusaError.Types.CONFLICT, "The year has a calendar", "cycle_year_filled");
    await note(
      container,
      actor,
      { action: "example", table: "office", key: office_id, after: { year, periods: rows.length } },
      transaction,
    );
  });
}
