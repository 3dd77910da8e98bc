import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { type AuditInput, writeAudit } from "./audit";
import { type ClaimedEvent, claimEvents, failEvent, finishEvent, type ReceivedEvent, storeEvent } from "./inbox";
import { beginKey, freeKey, keepAnswer, type KeyedRequest, type KeyVerdict } from "./keys";
import { AuditEntry } from "./models/audit-entry";
import { IdempotencyKey } from "./models/idempotency-key";
import { Outbox } from "./models/outbox";
import { WebhookInbox } from "./models/webhook-inbox";
import { type ClaimedWork, claimWork, enqueueWork, failWork, finishWork, type WorkOptions } from "./outbox";
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

  @InjectTransactionManager()
  async finish(work: ClaimedWork, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    await finishWork(transactionOf(context), work);
  }

  @InjectTransactionManager()
  async fail(work: ClaimedWork, error: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    await failWork(transactionOf(context), work, error);
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

  /** Writes one line of the audit trail, in the caller's transaction where there is one. */
  @InjectTransactionManager()
  async audit(entry: AuditInput, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    await writeAudit(transactionOf(context), entry);
  }
}
