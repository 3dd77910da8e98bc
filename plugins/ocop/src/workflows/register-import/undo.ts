import type { MedusaContainer } from "@medusajs/framework/types";
import { REGISTER_IMPORT_MODULE } from "../../modules/register-import";
import { type SqlManager, textArray } from "../../shared/sql";
import { audit, inTransaction } from "../delivery";
import { type OwnImport, refuse, whileImportAlone } from "./alone";
import { readBlockers } from "./blockers";
import type { Made } from "./write-plan";
import { insertAll, newId } from "./write-rows";

/** Tables of what an import made, with the column that names the ids of `made`; who points at others comes first. */
const TABLES: readonly (readonly [table: string, column: string, of: keyof Made])[] = [
  ["certificate", "id", "certificate"],
  ["product_rated_product", "rated_product_id", "rated_product"],
  ["product_producer", "product_id", "product"],
  ["product_sales_channel", "product_id", "product"],
  ["product_product_option", "product_id", "product"],
  ["rated_product", "id", "rated_product"],
  ["product", "id", "product"],
  ["producer", "id", "producer"],
];

/** Out of sight and not gone: the history of certificates is never rewritten, and numbers are free again. */
async function takeOut(sql: SqlManager, made: Made, at: string): Promise<void> {
  for (const [table, column, of] of TABLES)
    await sql.execute(
      `update "${table}" set deleted_at = ?, updated_at = ? where "${column}" = any(cast(? as text[])) and deleted_at is null`,
      [at, at, textArray(made[of])],
    );
}

/**
 * Takes a whole import back, in one transaction with the line of the audit trail: its certificates, products and producers
 * go out of sight.
 * @throws MedusaError not_found `register_import_not_found`; conflict `register_import_state` unless it was confirmed,
 *   `register_import_built_on` when anything was built on it, of which nothing is touched then
 */
export async function undoRegisterImport(container: MedusaContainer, own: OwnImport, reason: string): Promise<void> {
  await whileImportAlone(container, own, async (found) => {
    if (found.status === "undone") return;
    if (found.status !== "done") throw refuse("register_import_state", "The import was not confirmed");
    const made = found.made as unknown as Made;
    const at = new Date().toISOString();
    await inTransaction(container, REGISTER_IMPORT_MODULE, async (transaction) => {
      const sql = transaction.transactionManager;
      // Whoever issues a certificate for one of them waits here, and then does not find it.
      await sql.execute("select id from rated_product where id = any(cast(? as text[])) order by id for update", [
        textArray(made.rated_product),
      ]);
      if ((await readBlockers(sql, made)).length > 0)
        throw refuse("register_import_built_on", "Something was built on what the import made");
      await insertAll(
        sql,
        "certificate_event",
        made.certificate.map((certificate_id) => ({
          id: newId("cev"),
          certificate_id,
          at,
          from_status: "active",
          to_status: "active",
          reason: `Rút danh sách đã nhập: ${reason}`,
          decision_number: null,
          actor: own.actor,
        })),
      );
      await takeOut(sql, made, at);
      await sql.execute(
        "update register_import set status = 'undone', undone_at = ?, undone_by = ?, undo_reason = ?, updated_at = ? where id = ?",
        [at, own.actor, reason, at, own.id],
      );
      await audit(
        container,
        {
          actor_type: "officer",
          actor_id: own.actor,
          action: "register_import.undo",
          subject_type: "register_import",
          subject_id: own.id,
          before: { file_name: found.file_name, counts: found.counts },
          reason,
        },
        transaction,
      );
    });
  });
}
