import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { DossierPartState, DossierSide, DossierStatus } from "../../shared/dossier-vocabulary";
import { type SqlManager, transactionOf } from "../../shared/sql";
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
    const { id } = await this.createDossiers(input, context);
    const first = { dossier_id: id, from_status: null, to_status: "draft" as const, side: "producer" as const, actor };
    await this.createDossierEvents({ ...first, reason: null }, context);
    return id;
  }

  /** Takes a dossier one step on, with its line in the history and what was said. */
  @InjectTransactionManager()
  async move(
    { dossier_id, from, to, side, actor, message, reason }: Move,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    const submitted = from === "draft" && to === "submitted";
    const change = { id: dossier_id, status: to, ...(submitted ? { submitted_at: new Date() } : {}) };
    await this.updateDossiers(change, context);
    await this.createDossierEvents({ dossier_id, from_status: from, to_status: to, side, actor, reason }, context);
    if (message !== null) await this.createDossierMessages({ dossier_id, side, author: actor, ...message }, context);
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
