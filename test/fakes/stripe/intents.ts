import { randomUUID } from "node:crypto";
import type { Ledger } from "./ledger";
import { StripeFault } from "./fault";

export interface Intent {
  id: string;
  object: "payment_intent";
  amount: number;
  amount_received: number;
  currency: string;
  status: "requires_payment_method" | "requires_confirmation" | "requires_action" | "succeeded" | "canceled";
  client_secret: string;
  metadata: Record<string, string>;
  payment_method: string | null;
  refunded: number;
  [field: string]: unknown;
}

export type Form = Record<string, string>;

function wholeDong(form: Form, field: string): number {
  const amount = form[field] ?? "";
  if (!/^[1-9]\d{0,11}$/.test(amount)) throw new StripeFault("parameter_invalid_integer", `Invalid integer: ${amount}`);
  return Number(amount);
}

/** Payment intents in memory; every movement of money goes into the ledger. */
export class Intents {
  private readonly known = new Map<string, Intent>();

  constructor(private readonly ledger: Ledger) {}

  get(id: string): Intent {
    const intent = this.known.get(id);
    if (intent === undefined) throw new StripeFault("resource_missing", `No such payment_intent: ${id}`, 404);
    return intent;
  }

  create(form: Form): Intent {
    if (form.currency !== "vnd") throw new StripeFault("invalid_currency", "Only vnd is taken here");
    const id = `pi_${randomUUID().replaceAll("-", "")}`;
    const method = form.payment_method ?? null;
    const metadata = Object.entries(form).flatMap(([key, value]) => {
      const name = /^metadata\[(.+)\]$/.exec(key)?.[1];
      return name === undefined ? [] : [[name, value]];
    });
    const intent: Intent = {
      id,
      object: "payment_intent",
      amount: wholeDong(form, "amount"),
      amount_received: 0,
      currency: "vnd",
      status: method === null ? "requires_payment_method" : "requires_confirmation",
      client_secret: `${id}_secret_${randomUUID().replaceAll("-", "")}`,
      metadata: Object.fromEntries(metadata),
      payment_method: method,
      refunded: 0,
    };
    this.known.set(id, intent);
    return intent;
  }

  update(id: string, form: Form): Intent {
    const intent = this.get(id);
    if (intent.status === "succeeded" || intent.status === "canceled") throw this.unexpected(intent);
    if (form.amount !== undefined) intent.amount = wholeDong(form, "amount");
    return intent;
  }

  /** Charges the card: `pm_card_chargeDeclined` is declined, `pm_card_threeDSecure2Required` asks the buyer first. */
  confirm(id: string, form: Form): Intent {
    const intent = this.get(id);
    if (intent.status === "succeeded" || intent.status === "canceled") throw this.unexpected(intent);
    intent.payment_method = form.payment_method ?? intent.payment_method;
    if (intent.payment_method === null) throw new StripeFault("parameter_missing", "No payment_method");
    if (intent.payment_method === "pm_card_chargeDeclined") {
      intent.status = "requires_payment_method";
      intent.last_payment_error = { code: "card_declined", message: "Your card was declined." };
      throw new StripeFault("card_declined", "Your card was declined.", 402, intent);
    }
    if (intent.payment_method === "pm_card_threeDSecure2Required" && intent.status !== "requires_action") {
      intent.status = "requires_action";
      return intent;
    }
    intent.status = "succeeded";
    intent.amount_received = intent.amount;
    this.ledger.append("charge", { intent: id, amount: intent.amount });
    return intent;
  }

  cancel(id: string): Intent {
    const intent = this.get(id);
    if (intent.status === "succeeded" || intent.status === "canceled") throw this.unexpected(intent);
    intent.status = "canceled";
    this.ledger.append("cancel", { intent: id });
    return intent;
  }

  /** Nothing is ever waiting for capture here: the shop captures automatically. */
  capture(id: string): never {
    throw this.unexpected(this.get(id));
  }

  refund(form: Form): Record<string, unknown> {
    const intent = this.get(form.payment_intent ?? "");
    const amount = form.amount === undefined ? intent.amount_received - intent.refunded : wholeDong(form, "amount");
    if (intent.refunded + amount > intent.amount_received || amount === 0) {
      throw new StripeFault("charge_already_refunded", "More than was charged");
    }
    intent.refunded += amount;
    const id = `re_${randomUUID().replaceAll("-", "")}`;
    this.ledger.append("refund", { intent: intent.id, refund: id, amount });
    return { id, object: "refund", amount, currency: "vnd", payment_intent: intent.id, status: "succeeded" };
  }

  private unexpected(intent: Intent): StripeFault {
    return new StripeFault("payment_intent_unexpected_state", `The intent is ${intent.status}`, 400, intent);
  }
}
