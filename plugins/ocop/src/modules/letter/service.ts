import type { Context } from "@medusajs/framework/types";
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { LetterProblem, LetterTemplateCode } from "../../shared/letter-vocabulary";
import type { AdministrativePaper } from "../../shared/pdf/administrative/letter";
import { insertRows, type SqlManager, transactionOf } from "../../shared/sql";
import { Letter, LetterBatch } from "./models/letter";
import { DRAFT_DAYS, RESEND_DAYS } from "./rules/resend";

/** A letter that was filled in for one reader. */
export interface NewLetter {
  subject_id: string;
  producer_id: string | null;
  to_name: string;
  to_email: string | null;
  paper: AdministrativePaper;
  problem: LetterProblem | null;
}

interface NewBatch {
  office_id: string;
  template: LetterTemplateCode;
  fields: Record<string, string>;
  key: string;
  written_by: string;
  letters: readonly NewLetter[];
}

/** Storage of the letters that offices write. */
export class LetterModuleService extends MedusaService({ LetterBatch, Letter }) {
  /** Keeps a batch with its letters, all or nothing; the same key again answers what was kept first. @returns its id */
  @InjectTransactionManager()
  async writeBatch(
    { letters, ...batch }: NewBatch,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<{ id: string; is_new: boolean }> {
    const sql = transactionOf(context);
    const row = { ...batch, id: generateEntityId(undefined, "letb"), fields: JSON.stringify(batch.fields) };
    const [made] = await insertRows(sql, "letter_batch", [row]);
    if (made === undefined) {
      const [kept] = await sql.execute<{ id: string }>(
        "select id from letter_batch where office_id = ? and key = ? and deleted_at is null",
        [batch.office_id, batch.key],
      );
      if (kept === undefined) throw new Error("a batch of letters is neither new nor kept");
      return { id: kept.id, is_new: false };
    }
    await insertRows(
      sql,
      "letter",
      letters.map((letter) => ({
        ...letter,
        id: generateEntityId(undefined, "let"),
        batch_id: row.id,
        template: batch.template,
        paper: JSON.stringify(letter.paper),
      })),
    );
    return { id: row.id, is_new: true };
  }

  /**
   * Decides every letter of a draft on `today` (YYYY-MM-DD), all in one transaction: sent, or skipped with its reason.
   * What was sent already stays as it is.
   * @returns "unknown" for a batch of another office, "discarded" for one that was thrown away, "stale" for a draft whose
   *   words may not be true any more
   */
  @InjectTransactionManager()
  async sendBatch(
    { id, office_id, actor, today }: { id: string; office_id: string; actor: string; today: string },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<"sent" | "already" | "unknown" | "discarded" | "stale"> {
    const sql = transactionOf(context);
    const [batch] = await sql.execute<{ status: string; stale: boolean }>(
      `select status, created_at < now() - interval '${DRAFT_DAYS} days' as stale from letter_batch
       where id = ? and office_id = ? and deleted_at is null for update`,
      [id, office_id],
    );
    if (batch === undefined) return "unknown";
    if (batch.status === "discarded") return "discarded";
    if (batch.status === "sent") return "already";
    if (batch.stale) return "stale";
    const letters = await sql.execute<{ id: string; subject: string }>(
      `select id, template || '.' || subject_id as subject from letter where batch_id = ? and deleted_at is null
       order by subject_id, id`,
      [id],
    );
    for (const letter of letters) {
      // Another batch with the same letter waits here, always in the same order, and then sees what became of this one.
      await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`letter.${letter.subject}`]);
      await this.decideLetter(sql, letter.id, today);
    }
    await sql.execute(
      "update letter_batch set status = 'sent', sent_by = ?, sent_at = now(), updated_at = now() where id = ?",
      [actor, id],
    );
    return "sent";
  }

  /** Sends a letter, or says why not: for what was wrong when it was written, or because the same one went out lately. */
  private async decideLetter(sql: SqlManager, id: string, today: string): Promise<void> {
    const lately = `exists (select 1 from letter other where other.template = l.template and other.subject_id = l.subject_id
      and other.id <> l.id and other.deleted_at is null and other.sent_on > to_char(?::date - ${RESEND_DAYS}, 'YYYY-MM-DD'))`;
    await sql.execute(
      `update letter l set updated_at = now(),
         problem = case when l.problem is null and ${lately} then 'written_lately' else l.problem end,
         state = case when l.problem is not null or ${lately} then 'skipped' else 'sent' end,
         sent_on = case when l.problem is not null or ${lately} then null else ? end
       where l.id = ?`,
      [today, today, today, today, id],
    );
  }

  /** Throws a draft away. @returns false when there is no such draft of this office */
  @InjectTransactionManager()
  async discardBatch(
    { id, office_id }: { id: string; office_id: string },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<boolean> {
    const rows = await transactionOf(context).execute<{ id: string }>(
      `update letter_batch set status = 'discarded', updated_at = now()
       where id = ? and office_id = ? and status = 'draft' and deleted_at is null returning id`,
      [id, office_id],
    );
    return rows.length > 0;
  }
}
