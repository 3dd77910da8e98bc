import { randomUUID } from "node:crypto";
import { webhookSignature } from "../../support/webhook-signature";
import type { Intent } from "./intents";
import type { Ledger } from "../ledger";

/**
 * When the shop hears of a payment: only when told to (`after`), before the buyer's browser does (`before`), at the same
 * moment (`together`), or at the same moment, in the wrong order and more than once (`twice`).
 */
export const MODES = ["after", "before", "together", "twice"] as const;
export type Mode = (typeof MODES)[number];

export type EventType =
  | "payment_intent.created"
  | "payment_intent.processing"
  | "payment_intent.succeeded"
  | "payment_intent.payment_failed";

interface Event {
  id: string;
  object: "event";
  api_version: string;
  created: number;
  data: { object: Intent };
  livemode: false;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  type: EventType;
}

export interface Receiver {
  url: string;
  secret: string;
}

/** Sends signed events to the shop, in the order and at the moment that a test wants. */
export class Webhooks {
  private readonly events = new Map<string, Event[]>();
  private readonly modes = new Map<string, Mode>();
  private general: Mode = "after";

  constructor(
    private readonly ledger: Ledger,
    /** Nobody is told anything without one. */
    private readonly receiver?: Receiver,
  ) {}

  /** Sets the mode of one intent, or of all that have none of their own. */
  setMode(mode: Mode, intent?: string): void {
    if (intent === undefined) this.general = mode;
    else this.modes.set(intent, mode);
  }

  /** Remembers that something happened, as the intent is in this moment. */
  note(type: EventType, intent: Intent): void {
    const event: Event = {
      id: `evt_${randomUUID().replaceAll("-", "")}`,
      object: "event",
      api_version: "2025-09-30.clover",
      created: Math.floor(Date.now() / 1000),
      data: { object: structuredClone(intent) },
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type,
    };
    this.events.set(intent.id, [...(this.events.get(intent.id) ?? []), event]);
  }

  /** An intent was charged or declined: the shop is told as its mode says. Resolves when the buyer may be answered. */
  async tell(intent: Intent): Promise<void> {
    const mode = this.modes.get(intent.id) ?? this.general;
    if (mode === "after") return;
    const told = mode === "twice" ? this.muddled(intent.id) : this.send(intent.id);
    if (mode === "before") await told;
  }

  /** Sends what happened to an intent, one after the other; those of one type when given. @returns the shop's answers */
  async send(intent: string, type?: string): Promise<number[]> {
    const answers: number[] = [];
    for (const event of this.events.get(intent) ?? [])
      if (type === undefined || event.type === type) answers.push(await this.deliver(event));
    return answers;
  }

  private async muddled(intent: string): Promise<void> {
    const events = (this.events.get(intent) ?? []).toReversed();
    const [last] = events;
    await Promise.all([...events, ...(last === undefined ? [] : [last])].map(async (event) => this.deliver(event)));
    await this.send(intent);
  }

  private async deliver(event: Event): Promise<number> {
    if (this.receiver === undefined) return 0;
    const { url, secret } = this.receiver;
    const body = JSON.stringify(event);
    const status = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", "stripe-signature": webhookSignature(body, secret) },
      body,
    }).then(
      async (answer) => {
        await answer.body?.cancel();
        return answer.status;
      },
      () => 0,
    );
    this.ledger.append("webhook", { event: event.id, type: event.type, intent: event.data.object.id, status });
    return status;
  }
}
