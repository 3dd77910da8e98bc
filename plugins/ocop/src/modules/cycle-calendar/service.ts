import type { Context } from "@medusajs/framework/types";
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { CycleStep } from "../../shared/cycle-vocabulary";
import { insertRows, type SqlManager, transactionOf } from "../../shared/sql";
import { CyclePeriod } from "./models/period";

/** A time of a step; days are YYYY-MM-DD, both included. */
interface NewPeriod {
  office_id: string;
  year: number;
  step: CycleStep;
  starts_on: string;
  ends_on: string;
  note: string | null;
  written_by: string;
}

/** Storage of the offices' calendars of the yearly cycle. */
export class CycleCalendarModuleService extends MedusaService({ CyclePeriod }) {
  /** Fills a year that is empty, all or nothing, also when two do at once. @returns false when it has something already */
  @InjectTransactionManager()
  async fillYear(periods: readonly NewPeriod[], @MedusaContext() context: Context<SqlManager> = {}): Promise<boolean> {
    const [first] = periods;
    if (first === undefined) return false;
    const { office_id, year } = first;
    const sql = transactionOf(context);
    await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`cycle_period.${office_id}.${year}`]);
    const present = await sql.execute<{ id: string }>(
      "select id from cycle_period where office_id = ? and year = ? and deleted_at is null limit 1",
      [office_id, year],
    );
    if (present.length > 0) return false;
    const rows = periods.map((period) => ({ ...period, id: generateEntityId(undefined, "cyp") }));
    await insertRows(sql, "cycle_period", rows);
    return true;
  }
}
