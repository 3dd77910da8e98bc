import type { Context } from "@medusajs/framework/types";
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { PLAN_MEASURES, type PlanMeasure } from "../../shared/report-vocabulary";
import { type SqlManager, transactionOf } from "../../shared/sql";
import { ProgrammePlan, ProgrammePlanEvent } from "./models/plan";

/** The figures of a plan; what is absent or null is not planned. */
export type PlanFigures = Partial<Record<PlanMeasure, number | null>>;

/** One figure that was set, changed or taken out. */
export interface PlanChange {
  measure: PlanMeasure;
  before: number | null;
  after: number | null;
}

/** Storage of the plans of offices. */
export class ReportModuleService extends MedusaService({ ProgrammePlan, ProgrammePlanEvent }) {
  /**
   * Writes an office's plan of a year as a whole, and a line of history for each figure that becomes another.
   * @returns what changed; nothing when the plan was so already
   */
  @InjectTransactionManager()
  async setPlan(
    plan: { office_id: string; year: number; figures: PlanFigures; note: string | null; actor: string },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<PlanChange[]> {
    const sql = transactionOf(context);
    const { office_id, year, figures } = plan;
    // Two registrars at once: the second one waits here and compares with what the first one wrote.
    await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`programme_plan:${office_id}:${year}`]);
    const rows = await sql.execute<{ measure: PlanMeasure; amount: number }>(
      "select measure, amount from programme_plan where office_id = ? and year = ? and deleted_at is null",
      [office_id, year],
    );
    const changes = PLAN_MEASURES.map((measure) => ({
      measure,
      before: rows.find((row) => row.measure === measure)?.amount ?? null,
      after: figures[measure] ?? null,
    })).filter(({ before, after }) => before !== after);
    for (const change of changes) await this.write(sql, plan, change);
    return changes;
  }

  private async write(
    sql: SqlManager,
    { office_id, year, note, actor }: { office_id: string; year: number; note: string | null; actor: string },
    { measure, before, after }: PlanChange,
  ): Promise<void> {
    const place = [office_id, year, measure];
    const where = "office_id = ? and year = ? and measure = ? and deleted_at is null";
    if (after === null)
      await sql.execute(`update programme_plan set deleted_at = now(), updated_at = now() where ${where}`, place);
    else if (before === null)
      await sql.execute("insert into programme_plan (id, office_id, year, measure, amount) values (?, ?, ?, ?, ?)", [
        generateEntityId(undefined, "plan"),
        ...place,
        after,
      ]);
    else
      await sql.execute(`update programme_plan set amount = ?, updated_at = now() where ${where}`, [after, ...place]);
    await sql.execute(
      `insert into programme_plan_event (id, office_id, year, measure, "before", "after", note, at, actor)
       values (?, ?, ?, ?, ?, ?, ?, now(), ?)`,
      [generateEntityId(undefined, "plev"), ...place, before, after, note, actor],
    );
  }
}
