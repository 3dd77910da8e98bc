import { StripeFault } from "./fault";
import type { Form, Intents } from "./intents";
import type { Webhooks } from "./webhooks";
import { answerApi } from "./api";

/** The page of a bank that asks for 3-D Secure away from the shop. */
export function bankPage(form: Form): string {
  const hidden = ["intent", "client_secret"].map(
    (name) => `<input type="hidden" name="${name}" value="${(form[name] ?? "").replaceAll(/[^\w]/g, "")}">`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>3-D Secure</title><main><h1>3-D Secure</h1>
<form method="post">${hidden.join("")}<button name="outcome" value="agreed">Complete</button>
<button name="outcome" value="refused">Fail</button></form></main></html>`;
}

/** Where the bank sends the buyer: back to the shop, with what Stripe adds to the address. */
export async function bankAnswer(intents: Intents, webhooks: Webhooks, form: Form): Promise<string> {
  const id = form.intent ?? "";
  const next = intents.get(id).next_action?.redirect_to_url as { return_url?: string } | undefined;
  const back = new URL(next?.return_url ?? "about:blank");
  const call = { method: "POST", path: `/v1/payment_intents/${id}/authenticate`, form, secret: false };
  const outcome = await answerApi(intents, webhooks, call).then(
    () => "succeeded",
    (error: unknown) => {
      if (error instanceof StripeFault) return "failed";
      throw error;
    },
  );
  back.searchParams.set("payment_intent", id);
  back.searchParams.set("payment_intent_client_secret", intents.get(id).client_secret);
  back.searchParams.set("redirect_status", outcome);
  return back.href;
}
