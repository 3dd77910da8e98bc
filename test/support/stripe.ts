import { fakeStripeAddress } from "./fakes";

/** A line of the fake Stripe's own ledger. Amounts in đồng. */
export interface StripeEntry {
  at: string;
  kind: "request" | "charge" | "refund" | "cancel" | "webhook";
  intent?: string;
  session?: string | null;
  amount?: number;
  event?: string;
  type?: string;
  /** The shop's answer to a webhook. */
  status?: number;
  path?: string;
}

export type WebhookMode = "after" | "before" | "together" | "twice";

const form = (fields: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(fields) });

async function answered<T>(path: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(new URL(path, fakeStripeAddress()), init);
  const body = (await answer.json()) as T;
  if (!answer.ok && answer.status !== 402) throw new Error(`${path}: ${JSON.stringify(body)}`);
  return body;
}

/** What happened at the fake Stripe, in order. */
export async function stripeLedger(): Promise<StripeEntry[]> {
  return answered<StripeEntry[]>("/ledger");
}

/** What happened to an intent there. */
export async function stripeEntries(intent: string): Promise<StripeEntry[]> {
  return (await stripeLedger()).filter((entry) => entry.intent === intent);
}

/** When the shop hears of an intent. */
export async function setWebhookMode(mode: WebhookMode, intent: string): Promise<void> {
  await answered("/control/mode", form({ mode, intent }));
}

/** Sends the events of an intent, perhaps of one type only; the shop's answers. */
export async function sendWebhooks(intent: string, type?: string): Promise<number[]> {
  return answered<number[]>("/control/send", form({ intent, ...(type === undefined ? {} : { type }) }));
}

/** Lets the next refunds of an intent fail at Stripe. */
export async function failRefunds(intent: string, times: number): Promise<void> {
  await answered("/control/fail-refunds", form({ intent, times: String(times) }));
}

/** Pays as the buyer's browser does, with a card of Stripe's test cards; the intent's state, or why it was not paid. */
export async function payByCard(clientSecret: string, number = "4242424242424242"): Promise<string> {
  const id = clientSecret.split("_secret_")[0] ?? "";
  const { status, error } = await answered<{ status?: string; error?: { code: string } }>(
    `/v1/payment_intents/${id}/confirm`,
    form({
      key: "pk_test_only",
      client_secret: clientSecret,
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": number,
      "payment_method_data[card][exp_month]": "12",
      "payment_method_data[card][exp_year]": "34",
      "payment_method_data[card][cvc]": "123",
    }),
  );
  return status ?? error?.code ?? "nothing";
}
