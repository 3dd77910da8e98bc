import type { Context, InferTypeOf } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import type { DossierPartState, DossierSide, DossierStatus } from "../../shared/dossier-vocabulary";
import { insertRows, type SqlManager, transactionOf } from "../../shared/sql";
import { Dossier } from "./models/dossier";
import { DossierEvent } from "./models/event";
import { DossierFile } from "./models/file";
import { DossierMessage } from "./models/message";
import { DossierPart } from "./models/part";
import { DossierScore } from "./models/score";

type DossierRecord = InferTypeOf<typeof Dossier>;
export type NewDossier = Pick<
  DossierRecord,
  "producer_id" | "rated_product_id" | "product_name" | "group" | "purpose" | "criteria_version" | "product_set"
>;

/** Points of one line; see the model. */
export interface LineScore {
  line: string;
  hundredths: number | null;
  reason: string | null;
}

/** One step of a dossier, with what was said on the occasion. */
export interface Move {
  dossier_id: string;
  from: DossierStatus;
  to: DossierStatus;
  side: DossierSide;
  actor: string;
  /** A question or an answer, kept in the thread. */
  message: { text: string; part: number | null } | null;
  /** Kept with the step. */
  reason: string | null;
}

/** Storage of dossiers: no state changes without a line in the history. Who may do what, and when, is a workflow's. */
export class DossierModuleService extends MedusaService({
  Dossier,
  DossierPart,
  DossierFile,
  DossierScore,
  DossierMessage,
  DossierEvent,
}) {
  /** Stores a draft with the first line of its history. @returns its id */
  @InjectTransactionManager()
  async open(input: NewDossier, actor: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<string> {
    const sql = transactionOf(context);
    const id = generateEntityId(undefined, "dos");
    // Statements of its own: an entity manager that knows of no relation writes the event before its dossier.
    await insertRows(sql, "dossier", [{ id, ...input }], "");
    const first = { dossier_id: id, from_status: null, to_status: "draft", side: "producer", actor, reason: null };
    await insertRows(sql, "dossier_event", [{ id: generateEntityId(undefined, "dose"), ...first }]);
    return id;
  }

  /**
   * Takes a dossier one step on, with its line in the history and what was said; in statements of its own, so that it can
   * take part in another room's transaction.
   * @throws MedusaError `dossier_state` when somebody else took it on meanwhile
   */
  @InjectTransactionManager()
  async move(
    { dossier_id, from, to, side, actor, message, reason }: Move,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    const sql = transactionOf(context);
    const moved = await sql.execute(
      `update dossier set status = ?, submitted_at = case when ? then now() else submitted_at end, updated_at = now()
       where id = ? and status = ? and deleted_at is null returning id`,
      [to, from === "draft" && to === "submitted", dossier_id, from],
    );
    if (moved.length === 0)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The dossier is ${from} no more`, "dossier_state");
    const event = { dossier_id, from_status: from, to_status: to, side, actor, reason };
    await insertRows(sql, "dossier_event", [{ id: generateEntityId(undefined, "dose"), ...event }]);
    if (message === null) return;
    const said = { id: generateEntityId(undefined, "dosm"), dossier_id, side, author: actor };
    await insertRows(sql, "dossier_message", [{ ...said, part: message.part, text: message.text }]);
  }

  /** Notes which product of the register a dossier came to be about. */
  @InjectTransactionManager()
  async nameProduct(
    dossier_id: string,
    rated_product_id: string,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    const sql = "update dossier set rated_product_id = ?, updated_at = now() where id = ?";
    await transactionOf(context).execute(sql, [rated_product_id, dossier_id]);
  }

  /** Writes down what is said of a part. */
  @InjectTransactionManager()
  async sayPart(
    {
      dossier_id,
      part,
      state,
      note,
    }: { dossier_id: string; part: number; state: DossierPartState; note: string | null },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    await transactionOf(context).execute(
      `insert into dossier_part (id, dossier_id, part, state, note) values (?, ?, ?, ?, ?)
       on conflict (dossier_id, part) where deleted_at is null
       do update set state = excluded.state, note = excluded.note, updated_at = now()`,
      [generateEntityId(undefined, "dosp"), dossier_id, part, state, note],
    );
  }

  /** Writes points and reasons of some lines of a sheet; the other lines stay. */
  @InjectTransactionManager()
  async score(
    dossier_id: string,
    sheet: string,
    scores: readonly LineScore[],
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    if (scores.length === 0) return;
    await transactionOf(context).execute(
      `insert into dossier_score (id, dossier_id, sheet, line, hundredths, reason)
       values ${scores.map(() => "(?, ?, ?, ?, ?::int, ?)").join(", ")}
       on conflict (dossier_id, sheet, line) where deleted_at is null
       do update set hundredths = excluded.hundredths, reason = excluded.reason, updated_at = now()`,
      scores.flatMap(({ line, hundredths, reason }) => [
        generateEntityId(undefined, "doss"),
        dossier_id,
        sheet,
        line,
        hundredths,
        reason,
      ]),
    );
  }
}
