import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { audit, onDatabase } from "../support/audit";
import {
  atBank,
  letExpire,
  type ListedTransfer,
  listedTransfer,
  pay,
  placesOf,
  placesOfTransfer,
  shown,
  transferCart,
  transferOrder,
} from "../support/bank";
import { type Buyable, completed, openSession, prepareDelivery } from "../support/checkout";
import { act, moneyOf, partsOf, refund } from "../support/parts";
import { ask } from "../support/payouts";
import { buyablesOfProducers, cartOf } from "../support/purchase";
import { api, stack } from "../support/stack";
import { webhookSignature } from "../support/webhook-signature";

const SECRET = "bank_feed_test_only";
const WAIT = { timeout: 20_000, interval: 250 };
/** The job that ends what waited too long runs every minute. */
const JOB = { timeout: 100_000, interval: 1_000 };

let one: Buyable;
let other: Buyable;

beforeAll(async () => {
  const [first, second] = await buyablesOfProducers(2, 40);
  if (!first || !second) throw new Error("two producers are needed");
  [one, other] = [first, second];
});

const paid = async (token: string) => (await shown(token)).payment.paid;

describe("a transfer by VietQR", () => {
  it("is asked for on the order's page and pays the order exactly once", async () => {
    const order = await transferOrder([one, other]);
    const before = await shown(order.token);
    expect(before.payment).toEqual({ method: "bank_transfer", paid: false, amount_due: order.total });
    expect(before.transfer?.request).toMatchObject({ amount: order.total, received: 0, reference: order.reference });
    const left = Date.parse(before.transfer?.request?.expires_at ?? "") - Date.now();
    expect(left).toBeGreaterThan(28 * 60_000);
    expect(left).toBeLessThanOrEqual(30 * 60_000);
    expect((await moneyOf(order.order_id)).captured).toBe(0);

    await pay(order.total, `MBVCB.99.${order.reference.toLowerCase()}.CT tu 0011`);
    await expect.poll(async () => paid(order.token), WAIT).toBe(true);
    expect((await shown(order.token)).transfer).toEqual({ request: null, owed_back: 0, paid_back: 0 });
    expect(await moneyOf(order.order_id)).toMatchObject({ captured: order.total, refunded: 0 });
    await expect
      .poll(async () => (await partsOf(order.order_id)).every((part) => part.paid_at !== null), WAIT)
      .toBe(true);
    const parts = await partsOf(order.order_id);
    expect(parts).toHaveLength(2);
    expect(parts.reduce((sum, part) => sum + part.total, 0)).toBe(order.total);
  });

  it("has a reference of its own, whatever the buyer sends along", async () => {
    const { reference } = await transferCart([one]);
    const cart = await cartOf([one]);
    await prepareDelivery(cart);
    const { data } = await openSession(cart, "pp_vietqr_vietqr", { reference, state: "received", note: "x" });
    expect(data).toMatchObject({ state: "awaited", reference: expect.stringMatching(/^DH/) });
    expect(data.reference).not.toBe(reference);
    expect(data).not.toHaveProperty("note");
  });

  it("lets no goods leave before it came", async () => {
    const order = await transferOrder([one]);
    const [part] = await partsOf(order.order_id);
    expect((await act(part?.id ?? "", { act: "accept" })).status).toBe(200);
    expect(await act(part?.id ?? "", { act: "pack" })).toMatchObject({ status: 409, body: { code: "part_unpaid" } });
    await pay(order.total, order.reference);
    await expect.poll(async () => (await act(part?.id ?? "", { act: "pack" })).status, WAIT).toBe(200);
  });

  it("pays in two, the second one asked for as the rest; what is too much is owed back", async () => {
    const order = await transferOrder([one]);
    await pay(order.total - 1000, order.reference);
    await expect.poll(async () => (await shown(order.token)).transfer?.request?.amount, WAIT).toBe(1000);
    expect(await paid(order.token)).toBe(false);
    const rest = (await shown(order.token)).transfer?.request;
    expect(rest).toMatchObject({ received: order.total - 1000 });
    expect(rest?.qr).toContain("54041000");
    await pay(3500, order.reference);
    await expect.poll(async () => paid(order.token), WAIT).toBe(true);
    expect(await placesOf(order.reference)).toEqual({ applied: order.total, refund_due: 2500 });
    expect((await shown(order.token)).transfer?.owed_back).toBe(2500);
  });

  it("that comes twice is applied once and owed back once", async () => {
    const order = await transferOrder([one]);
    await Promise.all([pay(order.total, order.reference), pay(order.total, order.reference)]);
    await expect
      .poll(async () => placesOf(order.reference), WAIT)
      .toEqual({ applied: order.total, refund_due: order.total });
    await expect.poll(async () => paid(order.token), WAIT).toBe(true);
    expect(await moneyOf(order.order_id)).toMatchObject({ captured: order.total });
  });

  it("that comes before its order pays it when it is there", async () => {
    const cart = await transferCart([one]);
    const movement = await pay(cart.total, cart.reference);
    await expect.poll(async () => placesOfTransfer(movement.id), WAIT).toEqual({ applied: cart.total });
    const { token, order_id } = await completed(cart.id);
    await expect.poll(async () => paid(token), WAIT).toBe(true);
    expect(await moneyOf(order_id)).toMatchObject({ captured: cart.total });
  });

  it("that is late finds the order cancelled and its goods free, and is owed back", async () => {
    const order = await transferOrder([one]);
    await pay(2000, order.reference);
    await expect.poll(async () => placesOf(order.reference), WAIT).toEqual({ applied: 2000 });
    await letExpire(order.reference);
    await expect.poll(async () => (await shown(order.token)).state, JOB).toBe("cancelled");
    await expect
      .poll(async () => (await partsOf(order.order_id)).map(({ status }) => status), WAIT)
      .toEqual(["cancelled"]);
    await expect.poll(async () => placesOf(order.reference), WAIT).toEqual({ refund_due: 2000 });
    await pay(order.total, order.reference);
    await expect.poll(async () => placesOf(order.reference), WAIT).toEqual({ refund_due: order.total + 2000 });
    const after = await shown(order.token);
    expect(after.transfer).toEqual({ request: null, owed_back: order.total + 2000, paid_back: 0 });
    expect((await moneyOf(order.order_id)).captured).toBe(0);
  }, 120_000);

  it("asks for what is left after a part was cancelled unpaid", async () => {
    const order = await transferOrder([one, other]);
    const [first, second] = await partsOf(order.order_id);
    const cancelled = await api(`/store/order-links/${order.token}/cancel`, {
      method: "POST",
      body: JSON.stringify({ part_number: first?.number }),
    });
    expect(cancelled.status).toBe(200);
    await expect.poll(async () => (await shown(order.token)).transfer?.request?.amount, WAIT).toBe(second?.total);
    await pay(second?.total ?? 0, order.reference);
    await expect.poll(async () => paid(order.token), WAIT).toBe(true);
    expect(await moneyOf(order.order_id)).toMatchObject({ captured: second?.total });
    expect(await placesOf(order.reference)).toEqual({ applied: second?.total });
  });

  it("is owed back when what it paid for is taken back", async () => {
    const order = await transferOrder([one, other]);
    await pay(order.total, order.reference);
    await expect.poll(async () => paid(order.token), WAIT).toBe(true);
    const [part] = await partsOf(order.order_id);
    const answer = await refund({ producer_order_id: part?.id, kind: "cancel", delivery: true });
    expect(answer.status).toBe(201);
    await expect
      .poll(async () => placesOf(order.reference), WAIT)
      .toEqual({ applied: order.total - (part?.total ?? 0), refund_due: part?.total });
    expect(await moneyOf(order.order_id)).toMatchObject({ captured: order.total, refunded: part?.total });
  });
});

describe("an unmatched transfer", () => {
  it("waits for an operator, who finds its order by the sum", async () => {
    const order = await transferOrder([one, other]);
    const movement = await pay(order.total, "mua dac san, chuc shop khoe");
    await expect.poll(async () => placesOfTransfer(movement.id), WAIT).toEqual({ unmatched: order.total });
    const listed = await ask("bank-transfers?place=unmatched&limit=100");
    expect((listed.body.bank_transfers as ListedTransfer[]).map(({ bank_reference }) => bank_reference)).toContain(
      movement.id,
    );
    const { id } = await listedTransfer(movement.id);
    const { body } = await ask(`bank-transfers/${id}`);
    const detail = body.bank_transfer as ListedTransfer;
    expect(detail.suggestions?.map(({ reference }) => reference)).toContain(order.reference);
    const number = String((await shown(order.token)).number);
    const assigned = await ask(`bank-transfers/${id}/acts`, { body: { act: "assign", order: number } });
    expect(assigned.status).toBe(200);
    await expect.poll(async () => paid(order.token), WAIT).toBe(true);
    expect(await listedTransfer(movement.id)).toMatchObject({ unmatched: 0, applied: order.total });
    const again = await ask(`bank-transfers/${id}/acts`, { body: { act: "assign", order: number } });
    expect(again).toMatchObject({ status: 409, body: { code: "transfer_settled" } });
  });

  it("goes back to its sender when nobody knows it, once", async () => {
    const movement = await pay(70_000, "DH9999999999 khong co don nay");
    await expect.poll(async () => placesOfTransfer(movement.id), WAIT).toEqual({ unmatched: 70_000 });
    const { id } = await listedTransfer(movement.id);
    expect((await ask(`bank-transfers/${id}/acts`, { body: { act: "paid_back", bank_reference: "FT1" } })).status).toBe(
      409,
    );
    expect((await ask(`bank-transfers/${id}/acts`, { body: { act: "give_up", note: "Không rõ" } })).status).toBe(200);
    const both = await Promise.all(
      [1, 2].map(() => ask(`bank-transfers/${id}/acts`, { body: { act: "paid_back", bank_reference: "FT77" } })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await placesOfTransfer(movement.id)).toEqual({ paid_back: 70_000 });
  });

  it.each([
    ["an unknown transfer", "btr_unknown", { act: "give_up", note: "x" }, 404],
    ["an unknown act", "btr_unknown", { act: "keep" }, 400],
    ["no order", "btr_unknown", { act: "assign" }, 400],
  ])("refuses %s", async (_name, id, body, status) => {
    expect((await ask(`bank-transfers/${id}/acts`, { body })).status).toBe(status);
  });

  it("is not assigned to an order that waits for no transfer", async () => {
    const movement = await pay(5000, "?");
    await expect.poll(async () => placesOfTransfer(movement.id), WAIT).toEqual({ unmatched: 5000 });
    const { id } = await listedTransfer(movement.id);
    const answer = await ask(`bank-transfers/${id}/acts`, { body: { act: "assign", order: "99999999" } });
    expect(answer).toMatchObject({ status: 404, body: { code: "order_not_found" } });
  });
});

describe("a reversal", () => {
  it("takes the money from where it lies, also when it is told before what it reverses", async () => {
    const { movements } = await atBank({ orders: [{ amount: 40_000, content: "nham" }] });
    const [first] = movements;
    const back = { amount: -40_000, reverses: first?.id ?? "", content: "hoan" };
    const { movements: reversal } = await atBank({ orders: [back], told: 1 });
    await expect.poll(async () => placesOfTransfer(reversal[0]?.id ?? ""), WAIT).toEqual({ unmatched: -40_000 });
    await atBank({ movements, told: 1 });
    await expect.poll(async () => placesOfTransfer(reversal[0]?.id ?? ""), WAIT).toEqual({});

    const order = await transferOrder([one]);
    const over = await pay(order.total + 9000, order.reference);
    await expect.poll(async () => paid(order.token), WAIT).toBe(true);
    await pay(-9000, "hoan", { reverses: over.id });
    await expect.poll(async () => placesOf(order.reference), WAIT).toEqual({ applied: order.total });
  });

  it("of money that paid an order is the auditor's business until somebody has cancelled it", async () => {
    const order = await transferOrder([one]);
    const movement = await pay(order.total, order.reference);
    await expect.poll(async () => paid(order.token), WAIT).toBe(true);
    await pay(-order.total, "hoan", { reverses: movement.id });
    await expect.poll(async () => placesOf(order.reference), WAIT).toEqual({});
    const about = async () => (await audit()).filter(({ id }) => id === order.order_id);
    expect((await about()).map(({ check }) => check)).toEqual(["an order keeps exactly the transfers that paid it"]);
    const [part] = await partsOf(order.order_id);
    await refund({ producer_order_id: part?.id, kind: "cancel", delivery: true });
    await expect.poll(async () => about(), WAIT).toEqual([]);
    expect(await placesOf(order.reference)).toEqual({});
  });
});

async function send(body: string, signature?: string): Promise<number> {
  const answer = await api("/hooks/bank-feed", {
    method: "POST",
    body,
    ...(signature === undefined ? {} : { headers: { "bank-signature": signature } }),
  });
  await answer.body?.cancel();
  return answer.status;
}

const eventOf = (transaction: Record<string, unknown>, id = `bev_${randomUUID()}`) =>
  JSON.stringify({
    id,
    transactions: [
      {
        id: `FT${randomUUID()}`,
        account_number: "DEMO0000000000",
        amount: 1000,
        booked_at: new Date().toISOString(),
        content: "thu",
        ...transaction,
      },
    ],
  });

/** What came of events of the bank; null for one that waits to be worked off. */
const outcomesOf = async (events: readonly string[]): Promise<(string | null)[]> =>
  onDatabase(async (client) => {
    const sql = "select outcome from webhook_inbox where event_id = any($1)";
    return (await client.query<{ outcome: string | null }>(sql, [events])).rows.map(({ outcome }) => outcome);
  });

const bookedAs = async (bankReference: string): Promise<number> =>
  onDatabase(async (client) => {
    const { rows } = await client.query("select 1 from bank_transfer where bank_reference = $1", [bankReference]);
    return rows.length;
  });

describe("the bank's webhook", () => {
  it("is refused unsigned, signed for another, old, and when it is none; nothing stays", async () => {
    const id = `FT${randomUUID()}`;
    const body = eventOf({ id });
    const now = Math.floor(Date.now() / 1000);
    expect(await send(body)).toBe(401);
    expect(await send(body, webhookSignature(body, "another_secret_1234"))).toBe(401);
    expect(await send(body, webhookSignature(body, SECRET, now - 301))).toBe(401);
    expect(await send(body, webhookSignature(body, SECRET, now + 400))).toBe(401);
    for (const wrong of [
      { amount: 1000.5 },
      { amount: 0 },
      { amount: "1000" },
      { amount: 1e15 },
      { booked_at: "hôm qua" },
      { content: null },
    ]) {
      const odd = eventOf({ id, ...wrong });
      expect(await send(odd, webhookSignature(odd, SECRET))).toBe(400);
    }
    const huge = eventOf({ id, pad: "a".repeat(1_100_000) });
    expect(await send(huge, webhookSignature(huge, SECRET))).toBe(413);
    expect(await bookedAs(id)).toBe(0);
  });

  it("books once however often, at once and under other event numbers it comes", async () => {
    const order = await transferOrder([one]);
    const { movements, event_id, statuses } = await atBank({
      orders: [{ amount: order.total, content: order.reference }],
      told: 4,
    });
    expect(statuses).toEqual([200, 200, 200, 200]);
    await Promise.all([atBank({ movements, told: 1 }), atBank({ movements, told: 1, event_id })]);
    await expect.poll(async () => paid(order.token), WAIT).toBe(true);
    expect(await bookedAs(movements[0]?.id ?? "")).toBe(1);
    expect(await placesOf(order.reference)).toEqual({ applied: order.total });
  });

  it("of another account or of money that went out changes nothing", async () => {
    const [elsewhere, out] = [`FT${randomUUID()}`, `FT${randomUUID()}`];
    const events = [`bev_${randomUUID()}`, `bev_${randomUUID()}`];
    for (const body of [
      eventOf({ id: elsewhere, account_number: "ANOTHER00001" }, events[0]),
      eventOf({ id: out, amount: -5000 }, events[1]),
    ])
      expect(await send(body, webhookSignature(body, SECRET))).toBe(200);
    await expect.poll(async () => outcomesOf(events), WAIT).toEqual(["ignored", "ignored"]);
    expect([await bookedAs(elsewhere), await bookedAs(out)]).toEqual([0, 0]);
  });
});

describe("the bank's list", () => {
  it("brings what no webhook told, once", async () => {
    const order = await transferOrder([one]);
    const { movements } = await atBank({ orders: [{ amount: order.total, content: order.reference }] });
    const id = movements[0]?.id ?? "";
    const asked = await Promise.all([1, 2].map(() => ask("bank-polls", { body: {} })));
    expect(asked.map(({ status }) => status)).toEqual([200, 200]);
    await expect.poll(async () => paid(order.token), WAIT).toBe(true);
    expect(await bookedAs(id)).toBe(1);
    expect((await ask("bank-polls", { body: {} })).body).toEqual({ fresh: 0 });
  });
});

describe("a statement", () => {
  const importing = (content: string) => ask("bank-statements", { body: { content } });

  it("books what no webhook told, and what is known not again", async () => {
    const order = await transferOrder([one]);
    const known = await pay(1000, order.reference);
    await expect.poll(async () => bookedAs(known.id), WAIT).toBe(1);
    const fresh = `FT${randomUUID()}`;
    const text = `Ngày giao dịch;Số tham chiếu;Ghi có;Nội dung\n25/11/2026 10:00;${known.id};1.000;${order.reference}\n25/11/2026 10:05;${fresh};${order.total - 1000};tt ${order.reference}\n`;
    const { status, body } = await importing(text);
    expect(status).toBe(200);
    expect(body.rows).toMatchObject([
      { line: 2, result: "known" },
      { line: 3, result: "booked", placed: [{ place: "applied" }] },
    ]);
    expect(await paid(order.token)).toBe(true);
    const again = await importing(text);
    expect((again.body.rows as { result: string }[]).map(({ result }) => result)).toEqual(["known", "known"]);
    const other = await importing(text.replace("1.000;", "2.000;"));
    expect((other.body.rows as { result: string }[]).map(({ result }) => result)).toEqual(["contradicts", "known"]);
  });

  it("is refused whole when one cell is wrong, with line, column and reason", async () => {
    const good = `FT${randomUUID()}`;
    const { status, body } = await importing(
      `Ngày;Mã giao dịch;Số tiền;Nội dung\n25/11/2026;${good};5.000;x\n25/11/2026;FTX;5.000,5;x\n`,
    );
    expect(status).toBe(400);
    expect(body.code).toBe("statement_malformed");
    expect(Object.keys(body.fields as object)).toEqual(["3: Số tiền"]);
    expect(await bookedAs(good)).toBe(0);
  });

  it("is read by operators only", async () => {
    const init = { method: "POST", body: JSON.stringify({ content: "x" }) };
    expect((await fetch(new URL("/admin/ocop/bank-statements", stack().api), init)).status).toBe(401);
    expect((await fetch(new URL("/admin/ocop/bank-transfers", stack().api))).status).toBe(401);
  });
});
