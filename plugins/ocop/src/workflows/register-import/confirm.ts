import type { MedusaContainer } from "@medusajs/framework/types";
import type { RegisterImportRow } from "../../contract/register-import";
import { REGISTER_IMPORT_MODULE, type RegisterImportModuleService } from "../../modules/register-import";
import type { Area } from "../../shared/area";
import { asStored } from "../../shared/as-stored";
import type { SqlManager } from "../../shared/sql";
import { audit, inTransaction } from "../delivery";
import { type OwnImport, refuse, whileImportAlone } from "./alone";
import type { Plan } from "./plan";
import { type Choices, planSource, type Source, statusOf } from "./plan-source";
import { refuseRivals } from "./rivals";
import { writePlan } from "./write-plan";

/** What of a plan somebody who confirms it relies on, whatever order a database keeps the keys of objects in. */
function relied(rows: readonly RegisterImportRow[]): string {
  const faultsOf = ({ faults }: RegisterImportRow) => faults.map(({ column, reason }) => `${column}: ${reason}`);
  return JSON.stringify(
    rows.map((row) => [row.line, row.act, row.producer_act, row.producer, row.place, row.asks, faultsOf(row)]),
  );
}

function assertConfirmable({ counts, pending }: Plan, leaveOut: boolean): void {
  if (counts.asking > 0) throw refuse("register_import_questions", "There are questions without an answer");
  if (counts.faulty > 0 && !leaveOut) throw refuse("register_import_faulty", "There are rows with faults");
  if (pending.length === 0) throw refuse("register_import_empty", "There is nothing to write");
}

/** The decisions behind the certificates that are written, each once, with their days (YYYY-MM-DD). */
function decisionsOf({ pending }: Plan): { number: string; date: string | null; certificates: number }[] {
  const decisions = new Map<string, { number: string; date: string | null; certificates: number }>();
  for (const { facts } of pending) {
    if (facts === null) continue;
    const key = `${facts.decision_number.toUpperCase()}|${facts.decision_date ?? ""}`;
    const one = decisions.get(key) ?? { number: facts.decision_number, date: facts.decision_date, certificates: 0 };
    decisions.set(key, { ...one, certificates: one.certificates + 1 });
  }
  return [...decisions.values()];
}

/** Holds the list itself: what nobody confirmed in time is deleted without the lock of lists. */
async function holdOpen(sql: SqlManager, id: string): Promise<void> {
  const rows = await sql.execute(
    "select id from register_import where id = ? and status not in ('done', 'undone') and deleted_at is null for update",
    [id],
  );
  if (rows.length === 0) throw refuse("register_import_state", "The import is no longer there, or was confirmed");
}

/**
 * Writes what a list would do: all of its rows without faults, in one transaction with the line of the audit trail, and
 * once, however often it is asked. The list is planned anew first: when the register has changed meanwhile, the new plan is
 * kept to be looked at, and nothing is written.
 * @param leaveOut whether rows with faults stay out; otherwise they forbid it
 * @throws MedusaError not_found `register_import_not_found`; conflict `register_import_questions`, `register_import_faulty`,
 *   `register_import_empty`, `register_import_stale`, `register_import_state` for one that was taken back
 */
export async function confirmRegisterImport(
  container: MedusaContainer,
  own: OwnImport & { area: Area },
  leaveOut: boolean,
): Promise<void> {
  await whileImportAlone(container, own, async (found) => {
    if (found.status === "done") return;
    if (found.status === "undone") throw refuse("register_import_state", "The import was taken back");
    const faults = found.faults as unknown as readonly unknown[];
    if (faults.length > 0) throw refuse("register_import_faulty", "The file could not be read");
    const source = found.source as unknown as Source;
    const choices = found.choices as Choices;
    const plan = await planSource(container, { source, choices, area: own.area });
    if (relied(plan.rows) !== relied(found.rows as unknown as RegisterImportRow[])) {
      const service: RegisterImportModuleService = container.resolve(REGISTER_IMPORT_MODULE);
      await service.updateRegisterImports({
        id: own.id,
        status: statusOf(plan, faults),
        rows: asStored(plan.rows),
        questions: asStored(plan.questions),
        counts: asStored(plan.counts),
      });
      throw refuse("register_import_stale", "The register has changed since the list was looked at");
    }
    assertConfirmable(plan, leaveOut);
    const at = new Date();
    await inTransaction(container, REGISTER_IMPORT_MODULE, async (transaction) => {
      const sql = transaction.transactionManager;
      await holdOpen(sql, own.id);
      await refuseRivals(sql, plan.pending);
      const made = await writePlan(sql, plan.pending, { actor: own.actor, at });
      await sql.execute(
        `update register_import set status = 'done', made = cast(? as jsonb), confirmed_at = ?, confirmed_by = ?, updated_at = ?
         where id = ?`,
        [JSON.stringify(made), at.toISOString(), own.actor, at.toISOString(), own.id],
      );
      await audit(
        container,
        {
          actor_type: "officer",
          actor_id: own.actor,
          action: "register_import.confirm",
          subject_type: "register_import",
          subject_id: own.id,
          after: {
            file_name: found.file_name,
            file_sha256: found.file_sha256,
            counts: plan.counts,
            decisions: decisionsOf(plan),
          },
        },
        transaction,
      );
    });
  });
}
