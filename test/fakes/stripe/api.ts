import { randomUUID } from "node:crypto";
import { cardOf } from "./cards";
import { StripeFault } from "./fault";
import type { Form, Intent, Intents } from "./intents";
import type { Webhooks } from "./webhooks";

export interface Call {
  method: string;
  path: string;
  form: Form;
  /** Whether the shop's secret key came along; a browser has none. */
  secret: boolean;
}

/** What a browser may see and do: one intent whose client secret it knows. */
function requireClientSecret(intent: Intent, form: Form): void {
  if (form.client_secret !== intent.client_secret)
    throw new StripeFault("secret_key_required", "The client_secret provided does not match", 401);
}

async function settled(webhooks: Webhooks, intent: Intent, act: () => Intent): Promise<Intent> {
  try {
    const done = act();
    if (done.status !== "succeeded") return done;
    webhooks.note("payment_intent.processing", done);
    webhooks.note("payment_intent.succeeded", done);
    await webhooks.tell(done);
    return done;
  } catch (error) {
    if (error instanceof StripeFault && error.status === 402 && error.intent !== undefined) {
      webhooks.note("payment_intent.payment_failed", intent);
      await webhooks.tell(intent);
    }
    throw error;
  }
}

async function onIntent(intents: Intents, webhooks: Webhooks, call: Call, id: string, action: string) {
  const { form, method, secret } = call;
  const intent = intents.get(id);
  if (!secret) requireClientSecret(intent, form);
  if (method === "GET") return intent;
  if (action === "authenticate")
    return settled(webhooks, intent, () => intents.authenticate(id, form.outcome === "agreed"));
  if (action === "confirm") {
    const typed = form["payment_method_data[type]"] === "card";
    const filled = typed ? { ...form, payment_method: cardOf(form) } : form;
    return settled(webhooks, intent, () => intents.confirm(id, filled));
  }
  if (!secret) throw new StripeFault("secret_key_required", "This needs a secret key", 401);
  if (action === "") return intents.update(id, form);
  if (action === "cancel") return intents.cancel(id);
  if (action === "capture") return intents.capture(id);
  throw new StripeFault("resource_missing", `No such action: ${action}`, 404);
}

/** Answers a call of Stripe's API as far as the shop and its browser script use it. @throws StripeFault */
export async function answerApi(intents: Intents, webhooks: Webhooks, call: Call): Promise<unknown> {
  const { method, path, form, secret } = call;
  const [, kind, id = "", action = ""] = /^\/v1\/(\w+)(?:\/(\w+))?(?:\/(\w+))?$/.exec(path) ?? [];
  if (kind === "payment_intents" && id !== "") return onIntent(intents, webhooks, call, id, action);
  if (!secret) throw new StripeFault("secret_key_required", "This needs a secret key", 401);
  if (kind === "payment_intents" && method === "POST") {
    const intent = intents.create(form);
    webhooks.note("payment_intent.created", intent);
    return intent;
  }
  if (method === "POST" && kind === "refunds") return intents.refund(form);
  if (method === "POST" && kind === "customers") return { id: `cus_${randomUUID().slice(0, 8)}`, object: "customer" };
  throw new StripeFault("resource_missing", `Unrecognized request URL (${method}: ${path})`, 404);
}
