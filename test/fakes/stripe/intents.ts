import { randomUUID } from "node:crypto";
import { StripeFault } from "./fault";
import type { Ledger } from "../ledger";

export interface Intent {
  id: string;
  object: "payment_intent";
  amount: number;
  amount_received: number;
  capture_method: "automatic";
  client_secret: string;
  created: number;
  currency: "vnd";
  last_payment_error: { type: "card_error"; code: string; message: string } | null;
  latest_charge: string | null;
  livemode: false;
  metadata: Record<string, string>;
  next_action: Record<string, unknown> | null;
  payment_method: string | null;
  payment_method_types: ["card"];
  status: "requires_payment_method" | "requires_confirmation" | "requires_action" | "succeeded" | "canceled";
}

export type Form = Record<string, string>;

/** Payment methods that ask the buyer's bank first. */
const ASKED = new Set(["pm_card_threeDSecure2Required", "pm_card_authenticationRequired"]);

const idOf = (prefix: string): string => `${prefix}_${randomUUID().replaceAll("-", "")}`;

function wholeDong(form: Form, field: string): number {
  const amount = form[field] ?? "";
  if (!/^[1-9]\d{0,11}$/.test(amount)) throw new StripeFault("parameter_invalid_integer", `Invalid integer: ${amount}`);
  return Number(amount);
}

/** Payment intents in memory; every movement of money goes into the ledger. */
export class Intents {
  private readonly known = new Map<string, Intent>();
  private readonly refunded = new Map<string, number>();
  private readonly failing = new Map<string, number>();

  constructor(
    private readonly ledger: Ledger,
    /** Where this fake answers, for the bank's page. */
    private readonly origin = "",
  ) {}

  get(id: string): Intent {
    const intent = this.known.get(id);
    if (intent === undefined) throw new StripeFault("resource_missing", `No such payment_intent: ${id}`, 404);
    return intent;
  }

  create(form: Form): Intent {
    if (form.currency !== "vnd") throw new StripeFault("invalid_currency", "Only vnd is taken here");
    const id = idOf("pi");
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
      capture_method: "automatic",
      client_secret: `${id}_${idOf("secret")}`,
      created: Math.floor(Date.now() / 1000),
      currency: "vnd",
      last_payment_error: null,
      latest_charge: null,
      livemode: false,
      metadata: Object.fromEntries(metadata),
      next_action: null,
      payment_method: method,
      payment_method_types: ["card"],
      status: method === null ? "requires_payment_method" : "requires_confirmation",
    };
    this.known.set(id, intent);
    return intent;
  }

  update(id: string, form: Form): Intent {
    const intent = this.open(id);
    if (form.amount !== undefined) intent.amount = wholeDong(form, "amount");
    return intent;
  }

  /**
   * Charges the card. `pm_card_chargeDeclined` is declined; cards that ask the buyer's bank wait for `authenticate`, or
   * for a second confirmation by the shop's server.
   */
  confirm(id: string, form: Form): Intent {
    const intent = this.open(id);
    const asked = intent.status === "requires_action";
    intent.payment_method = form.payment_method ?? intent.payment_method;
    if (intent.payment_method === null) throw new StripeFault("parameter_missing", "No payment_method");
    if (intent.payment_method === "pm_card_chargeDeclined") {
      throw this.decline(intent, "card_declined", "Your card was declined.");
    }
    if (ASKED.has(intent.payment_method) && !asked) return this.ask(intent, form.return_url);
    return this.charge(intent);
  }

  /** What the buyer said to the bank. @throws StripeFault when they said no */
  authenticate(id: string, agreed: boolean): Intent {
    const intent = this.open(id);
    if (intent.status !== "requires_action") throw this.unexpected(intent);
    if (agreed) return this.charge(intent);
    const message = "We are unable to authenticate your payment method.";
    throw this.decline(intent, "payment_intent_authentication_failure", message);
  }

  cancel(id: string): Intent {
    const intent = this.open(id);
    intent.status = "canceled";
    this.ledger.append("cancel", { intent: id });
    return intent;
  }

  /** Nothing is ever waiting for capture here: the shop captures automatically. */
  capture(id: string): never {
    throw this.unexpected(this.get(id));
  }

  /** The next refunds of an intent fail as when Stripe is down. */
  failRefunds(id: string, times: number): { times: number } {
    this.failing.set(id, times);
    return { times };
  }

  refund(form: Form): Record<string, unknown> {
    const intent = this.get(form.payment_intent ?? "");
    const failing = this.failing.get(intent.id) ?? 0;
    this.failing.set(intent.id, failing - 1);
    if (failing > 0) throw new Error("Stripe is down");
    const before = this.refunded.get(intent.id) ?? 0;
    const amount = form.amount === undefined ? intent.amount_received - before : wholeDong(form, "amount");
    if (before + amount > intent.amount_received || amount === 0) {
      throw new StripeFault("charge_already_refunded", "More than was charged");
    }
    this.refunded.set(intent.id, before + amount);
    const id = idOf("re");
    this.ledger.append("refund", { intent: intent.id, refund: id, amount });
    return { id, object: "refund", amount, currency: "vnd", payment_intent: intent.id, status: "succeeded" };
  }

  private open(id: string): Intent {
    const intent = this.get(id);
    if (intent.status === "succeeded" || intent.status === "canceled") throw this.unexpected(intent);
    return intent;
  }

  private ask(intent: Intent, returnUrl: string | undefined): Intent {
    intent.status = "requires_action";
    const url = `${this.origin}/3ds?${new URLSearchParams({ intent: intent.id, client_secret: intent.client_secret })}`;
    intent.next_action =
      intent.payment_method === "pm_card_authenticationRequired"
        ? { type: "redirect_to_url", redirect_to_url: { url, return_url: returnUrl ?? null } }
        : { type: "use_stripe_sdk", use_stripe_sdk: {} };
    return intent;
  }

  private charge(intent: Intent): Intent {
    intent.status = "succeeded";
    intent.amount_received = intent.amount;
    intent.latest_charge = idOf("ch");
    intent.last_payment_error = null;
    intent.next_action = null;
    const { id, amount, metadata } = intent;
    this.ledger.append("charge", { intent: id, amount, session: metadata.session_id ?? null });
    return intent;
  }

  private decline(intent: Intent, code: string, message: string): StripeFault {
    intent.status = "requires_payment_method";
    intent.payment_method = null;
    intent.next_action = null;
    intent.last_payment_error = { type: "card_error", code, message };
    return new StripeFault(code, message, 402, intent);
  }

  private unexpected(intent: Intent): StripeFault {
    return new StripeFault("payment_intent_unexpected_state", `The intent is ${intent.status}`, 400, intent);
  }
}
