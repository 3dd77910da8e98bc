import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { api } from "../support/stack";
import { webhookSignature } from "../support/webhook-signature";

const SECRET = "whsec_test_only";

const eventOf = (id: string) =>
  JSON.stringify({
    id,
    type: "payment_intent.succeeded",
    data: { object: { currency: "vnd", amount_received: 150_000, metadata: { session_id: "payses_of_another_shop" } } },
  });

const signatureOf = (body: string, secret = SECRET, moment?: number): string => webhookSignature(body, secret, moment);

async function send(body: string, signature?: string, provider = "stripe_stripe"): Promise<number> {
  const answer = await api(`/hooks/payment/${provider}`, {
    method: "POST",
    body,
    ...(signature === undefined ? {} : { headers: { "stripe-signature": signature } }),
  });
  await answer.body?.cancel();
  return answer.status;
}

async function stored(id: string): Promise<{ outcome: string | null }[]> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ outcome: string | null }>(
      "select outcome from webhook_inbox where event_id = $1",
      [id],
    );
    return rows;
  });
}

describe("payment webhooks", () => {
  it("are stored once, however often and at once they come, and a stranger's payment changes nothing", async () => {
    const id = `evt_${randomUUID()}`;
    const body = eventOf(id);
    const statuses = await Promise.all([1, 2, 3, 4].map(async () => send(body, signatureOf(body))));
    expect(statuses).toEqual([200, 200, 200, 200]);
    await expect.poll(async () => stored(id)).toEqual([{ outcome: "ignored" }]);
  });

  it("leave nothing behind when the signature is missing, wrong, old, of another body, or the provider is unknown", async () => {
    const id = `evt_${randomUUID()}`;
    const body = eventOf(id);
    const old = Math.floor(Date.now() / 1000) - 301;
    expect(await send(body)).toBe(401);
    expect(await send(body, signatureOf(body, "whsec_wrong"))).toBe(401);
    expect(await send(body, signatureOf(body, SECRET, old))).toBe(401);
    expect(await send(body, signatureOf(eventOf("evt_other")))).toBe(401);
    expect(await send(body, "t=now,v1=zz")).toBe(401);
    for (const provider of ["cod_cod", "vietqr_vietqr", "nobody", "STRIPE_STRIPE"])
      expect(await send(body, signatureOf(body), provider)).toBe(401);
    expect(await stored(id)).toEqual([]);
  });

  it("are refused when they are no events, or too large", async () => {
    const odd = JSON.stringify({ no: "event" });
    expect(await send(odd, signatureOf(odd))).toBe(400);
    const huge = JSON.stringify({ id: "evt_huge", type: "x", pad: "a".repeat(1_100_000) });
    expect(await send(huge, signatureOf(huge))).toBe(413);
    expect(await stored("evt_huge")).toEqual([]);
  });
});
