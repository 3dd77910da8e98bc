import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CardProvider } from "./service";

const root = path.resolve(__dirname, "../../../../..");
const folder = mkdtempSync(path.join(tmpdir(), "fake-stripe-"));
let fake: ChildProcess;
let host = "";

interface Request {
  kind: string;
  path: string;
  form: Record<string, string>;
  amount: number;
  intent?: string;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === "object" ? resolve(address.port) : reject(address)));
    });
  });
}

async function ledger(): Promise<Request[]> {
  return (await (await fetch(`${host}/ledger`)).json()) as Request[];
}

const SECRET = { authorization: "Bearer sk_test_1" };

async function confirm(id: string, method: string): Promise<number> {
  const body = new URLSearchParams({ payment_method: method });
  return (await fetch(`${host}/v1/payment_intents/${id}/confirm`, { method: "POST", headers: SECRET, body })).status;
}

beforeAll(async () => {
  const port = await freePort();
  host = `http://127.0.0.1:${port}`;
  const args = ["--import", "tsx", path.join(root, "test/fakes/stripe/main.ts"), String(port), `${folder}/ledger`];
  fake = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve, reject) => {
    fake.stdout?.once("data", resolve);
    fake.once("exit", reject);
  });
}, 30_000);

afterAll(() => {
  fake.kill();
  rmSync(folder, { recursive: true });
});

function provider(): CardProvider {
  return new CardProvider({}, { apiKey: "sk_test_1", webhookSecret: "whsec_a", apiHost: host });
}

/** The session's data as Medusa keeps it. */
async function opened(session: string): Promise<Record<string, unknown>> {
  const amount = 250_000;
  const { data } = await provider().initiatePayment({ amount, currency_code: "vnd", data: { session_id: session } });
  return data ?? {};
}

async function open(session: string, data: Record<string, unknown> = {}, amount = 250_000): Promise<string> {
  const opened = await provider().initiatePayment({
    amount,
    currency_code: "vnd",
    data: { ...data, session_id: session },
    context: { idempotency_key: session },
  });
  return opened.id;
}

describe("CardProvider", () => {
  it("sends Stripe nothing a buyer wrote but a card", async () => {
    await open("payses_list", {
      payment_method: "pm_card_visa",
      capture_method: "manual",
      confirm: true,
      off_session: true,
      payment_method_types: ["card"],
      payment_method_data: { type: "card" },
      payment_method_options: { card: { request_three_d_secure: "any" } },
      automatic_payment_methods: { enabled: true },
      payment_method_configuration: "pmc_1",
      shared_payment_token: "spt_1",
      setup_future_usage: "off_session",
      return_url: "https://elsewhere.example",
      payment_description: "free",
      metadata: { session_id: "payses_other", note: "x" },
      amount: 1,
      currency: "usd",
    });
    const sent = (await ledger()).filter(({ form }) => form?.["metadata[session_id]"] === "payses_list");
    expect(sent.map(({ form }) => form)).toEqual([
      {
        amount: "250000",
        currency: "vnd",
        "metadata[session_id]": "payses_list",
        description: "OCOP",
        capture_method: "automatic",
        "payment_method_types[0]": "card",
        payment_method: "pm_card_visa",
        "expand[0]": "payment_method",
      },
    ]);
  });

  it("opens one intent for one idempotency key", async () => {
    expect(await open("payses_again")).toBe(await open("payses_again"));
  });

  it.each([0.5, 1000.5, 0, -1])("refuses %s đồng before anything is sent", async (amount) => {
    const before = (await ledger()).length;
    await expect(open("payses_fraction", {}, amount)).rejects.toThrow("whole number");
    expect(await ledger()).toHaveLength(before);
  });

  it("sends a changed amount although the session's data calls it sent", async () => {
    const id = await open("payses_update");
    const update = { id, amount: 90_000, status: "succeeded" };
    const updated = await provider().updatePayment({ amount: 90_000, currency_code: "vnd", data: update });
    expect(updated.data).toMatchObject({ id, amount: 90_000, status: "requires_payment_method" });
  });

  it("is captured once the card is confirmed, and refunded once per key", async () => {
    const id = await open("payses_paid");
    expect(await confirm(id, "pm_card_visa")).toBe(200);
    const paid = (session: string, amount: number) =>
      provider().authorizePayment({ data: { id, amount }, context: { idempotency_key: session } });
    expect((await paid("payses_paid", 250_000)).status).toBe("captured");
    // Somebody else's session, and a session of another amount, are not paid by it.
    expect((await paid("payses_other", 250_000)).status).toBe("error");
    expect((await paid("payses_paid", 249_999)).status).toBe("error");
    expect((await provider().capturePayment({ data: { id } })).data).toMatchObject({ id, status: "succeeded" });
    const refund = { amount: 40_000, data: { id, currency: "vnd" }, context: { idempotency_key: "ref_1" } };
    await provider().refundPayment(refund);
    await provider().refundPayment(refund);
    const refunds = (await ledger()).filter(({ kind }) => kind === "refund");
    expect(refunds.map(({ amount }) => amount)).toEqual([40_000]);
  });

  it("is not paid by a declined card, which may be tried again", async () => {
    const id = await open("payses_declined");
    expect(await confirm(id, "pm_card_chargeDeclined")).toBe(402);
    expect((await provider().authorizePayment({ data: { id } })).status).toBe("requires_more");
    expect(await confirm(id, "pm_card_visa")).toBe(200);
  });

  it("cancels what was not charged and gives back what was, once, when its session ends", async () => {
    const open = await opened("payses_ends_open");
    await provider().deletePayment({ data: open });
    expect(await confirm(String(open.id), "pm_card_visa")).toBe(400);
    const charged = await opened("payses_ends_charged");
    expect(await confirm(String(charged.id), "pm_card_visa")).toBe(200);
    await provider().deletePayment({ data: charged });
    await provider().deletePayment({ data: charged });
    const moved = (await ledger()).filter(({ intent }) => intent === charged.id || intent === open.id);
    expect(moved.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["cancel", undefined],
      ["charge", 250_000],
      ["refund", 250_000],
    ]);
  });

  it("leaves an intent alone whose secret the session does not hold", async () => {
    const { id } = await opened("payses_foreign");
    expect(await confirm(String(id), "pm_card_visa")).toBe(200);
    for (const data of [{ id }, { id, client_secret: "guessed" }]) await provider().deletePayment({ data });
    expect((await ledger()).filter(({ kind, intent }) => kind === "refund" && intent === id)).toEqual([]);
  });

  it("keeps no cards", async () => {
    await expect(provider().savePaymentMethod()).rejects.toThrow("not kept");
  });

  it("opens nothing while Stripe fails, so that no id of the buyer's is taken for the answer", async () => {
    const port = await freePort();
    const failing = createHttpServer((_req, res) => {
      res.writeHead(500, { "content-type": "application/json" }).end('{"error":{"type":"api_error"}}');
    }).listen(port, "127.0.0.1");
    const card = new CardProvider({}, { apiKey: "sk_test_1", apiHost: `http://127.0.0.1:${port}` });
    const data = { session_id: "payses_x", id: "pi_paid_before" };
    await expect(card.initiatePayment({ amount: 1000, currency_code: "vnd", data })).rejects.toThrow("did not open");
    failing.close();
  });
});
