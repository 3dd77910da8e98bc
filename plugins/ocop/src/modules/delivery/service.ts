import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type AuditInput, writeAudit } from "./audit";
import { foldChanges } from "./changes";
import { type ClaimedEvent, claimEvents, failEvent, finishEvent, type ReceivedEvent, storeEvent } from "./inbox";
import { beginKey, freeKey, keepAnswer, type KeyedRequest, type KeyVerdict } from "./keys";
import { AuditEntry } from "./models/audit-entry";
import { IdempotencyKey } from "./models/idempotency-key";
import { Outbox } from "./models/outbox";
import { WebhookInbox } from "./models/webhook-inbox";
import {
  type ClaimedWork,
  claimWork,
  closeWork,
  enqueueWork,
  failWork,
  finishWork,
  forgetWork,
  type PlannedWork,
  planWork,
  releaseWork,
  repeatWork,
  reviveWork,
  type WorkOptions,
} from "./outbox";
import type { RetryLimits } from "./rules/retry-delay";
import { sealEntries } from "./seal";
import { type SqlManager, transactionOf } from "../../shared/sql";

/** Storage of what must reach somebody exactly once: outbox, webhook inbox, idempotency keys, audit trail. */
export class DeliveryModuleService extends MedusaService({ Outbox, WebhookInbox, IdempotencyKey, AuditEntry }) {
  /** Notes that subjects of a topic are dirty; see {@link WorkOptions}. */
  @InjectTransactionManager()
  async enqueue(
    topic: string,
    subjectIds: readonly string[],
    options: WorkOptions = {},
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    await enqueueWork(transactionOf(context), topic, subjectIds, options);
  }

  /** Takes due work of a topic. Every claim must end in `finish` or `fail`; a crash frees it after two minutes. */
  @InjectTransactionManager()
  async claim(
    topic: string,
    limit: number,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<ClaimedWork[]> {
    return claimWork(transactionOf(context), topic, limit);
  }

  /** Clears claimed work, and in the same transaction notes what the clock will make of its subjects. */
  @InjectTransactionManager()
  async finish(
    works: readonly ClaimedWork[],
    planned: readonly PlannedWork[] = [],
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    await finishWork(transactionOf(context), works);
    await planWork(transactionOf(context), works[0]?.topic ?? "", planned);
  }

  /** Puts claimed work back, or gives it up; see {@link failWork}. */
  @InjectTransactionManager()
  async fail(
    works: readonly ClaimedWork[],
    error: string,
    limits?: RetryLimits,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    await failWork(transactionOf(context), works, error, limits);
  }

  /** Has work tried again that was given up. @returns false for what was not */
  @InjectTransactionManager()
  async revive(id: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<boolean> {
    return reviveWork(transactionOf(context), id);
  }

  /** Notes what the clock will bring. */
  @InjectTransactionManager()
  async plan(
    topic: string,
    planned: readonly PlannedWork[],
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    await planWork(transactionOf(context), topic, planned);
  }

  /** Frees the claims of a worker that is known to be gone. */
  @InjectTransactionManager()
  async release(topic: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    await releaseWork(transactionOf(context), topic);
  }

  /** Makes dirty again what was done since a moment. */
  @InjectTransactionManager()
  async repeat(topic: string, since: Date, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    await repeatWork(transactionOf(context), topic, since);
  }

  /** Closes what was made dirty before a moment and is due. */
  @InjectTransactionManager()
  async close(topic: string, before: Date, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    await closeWork(transactionOf(context), topic, before);
  }

  /** Forgets repeatable work of more than a day ago. */
  @InjectTransactionManager()
  async forget(topic: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    await forgetWork(transactionOf(context), topic);
  }

  /** Folds noted changes into the outbox. @returns how many were taken */
  @InjectTransactionManager()
  async fold(subjectsSql: string, limit: number, @MedusaContext() context: Context<SqlManager> = {}): Promise<number> {
    return foldChanges(transactionOf(context), subjectsSql, limit);
  }

  /** @returns the row's id, or null when the event was stored before */
  @InjectTransactionManager()
  async receiveEvent(event: ReceivedEvent, @MedusaContext() context: Context<SqlManager> = {}): Promise<string | null> {
    return storeEvent(transactionOf(context), event);
  }

  @InjectTransactionManager()
  async takeEvents(limit: number, @MedusaContext() context: Context<SqlManager> = {}): Promise<ClaimedEvent[]> {
    return claimEvents(transactionOf(context), limit);
  }

  @InjectTransactionManager()
  async closeEvent(
    event: ClaimedEvent,
    outcome: "done" | "ignored",
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    await finishEvent(transactionOf(context), event, outcome);
  }

  @InjectTransactionManager()
  async putEventBack(
    event: ClaimedEvent,
    error: string,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    await failEvent(transactionOf(context), event, error);
  }

  @InjectTransactionManager()
  async beginKeyed(request: KeyedRequest, @MedusaContext() context: Context<SqlManager> = {}): Promise<KeyVerdict> {
    return beginKey(transactionOf(context), request);
  }

  @InjectTransactionManager()
  async keepKeyedAnswer(
    id: string,
    status: number,
    body: unknown,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    await keepAnswer(transactionOf(context), id, status, body);
  }

  @InjectTransactionManager()
  async freeKeyed(id: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    await freeKey(transactionOf(context), id);
  }

  /** Hangs written lines of the audit trail on its chain; see {@link sealEntries}. @returns how many */
  @InjectTransactionManager()
  async seal(limit: number, @MedusaContext() context: Context<SqlManager> = {}): Promise<number> {
    return sealEntries(transactionOf(context), limit);
  }

  /** Writes one line of the audit trail, in the caller's transaction where there is one. */
  @InjectTransactionManager()
  async audit(entry: AuditInput, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    await writeAudit(transactionOf(context), entry);
  }
}
