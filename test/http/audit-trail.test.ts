import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onDatabase } from "../support/audit";
import { listedTransfer, pay, placesOfTransfer, shown, transferOrder } from "../support/bank";
import { removeMade, type Stored } from "../support/demo-rows";
import { operatorJson, partsOf, refund } from "../support/parts";
import { adjust, ask, draft, paidProducer } from "../support/payouts";
import { buyablesOfProducers, orderCash } from "../support/purchase";
import { stack } from "../support/stack";

const WAIT = { timeout: 20_000, interval: 250 };

interface Line {
  who: string;
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  reason: string | null;
}

/** What is written down about a subject, the oldest first, with the operators' addresses for their ids. */
async function linesOf(subject: string): Promise<Line[]> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<Line>(
      `select u.email as who, a.action, a.before, a.after, a.reason from audit_entry a
       join "user" u on u.id = a.actor_id and a.actor_type = 'user' where a.subject_id = $1 order by a.at`,
      [subject],
    );
    return rows;
  });
}

const [first = "", second = ""] = stack()
  .logins.filter(({ role }) => role === "operator")
  .map(({ email }) => email);
const request = (method: string, body: unknown) => ({ method, body: JSON.stringify(body) });
let producer: Stored;

beforeAll(async () => {
  producer = await paidProducer("Hộ kinh doanh Nhật ký Thử nghiệm");
});
afterAll(removeMade);

describe("the audit trail", () => {
  it("has who changed a producer's account, from what to what, and nothing when it stayed", async () => {
    const account = { bank_bin: "970436", account_number: "DEMO99887766", account_name: "DEMO THU NGHIEM" };
    const path = `/admin/ocop/producers/${producer.id}/payout-account`;
    await operatorJson(path, request("PUT", account));
    await operatorJson(path, request("PUT", account));
    const set = { who: first, action: "payout_account.set" };
    expect(await linesOf(producer.id)).toMatchObject([
      { ...set, before: null, after: { account_number: "DEMO00112233" } },
      { ...set, before: { account_number: "DEMO00112233" }, after: { account_number: "DEMO99887766" } },
    ]);
  });

  it("has corrections by hand and both persons of a batch", async () => {
    await adjust(producer.id, 310_000, "Bù phí");
    expect((await linesOf(producer.id)).at(-1)).toMatchObject({
      who: first,
      action: "ledger.adjusted",
      after: { amount: 310_000 },
      reason: "Bù phí",
    });
    const { id } = await draft();
    expect((await ask(`payout-batches/${id}/approve`, { body: {} })).status).toBe(403);
    expect((await ask(`payout-batches/${id}/approve`, { body: {}, person: 2 })).status).toBe(200);
    expect((await ask(`payout-batches/${id}/drop`, { body: { reason: "Sai kỳ" } })).status).toBe(200);
    expect(await linesOf(id)).toMatchObject([
      { who: second, action: "payout_batch.approved", before: { status: "draft" }, after: { status: "approved" } },
      { who: first, action: "payout_batch.dropped", before: { status: "approved" }, reason: "Sai kỳ" },
    ]);
  });

  it("has the life of a commission rule", async () => {
    const rule = { name: "Thử nghiệm nhật ký", producer_id: producer.id, rate_bp: 500 };
    const { commission_rule } = await operatorJson<{ commission_rule: { id: string } }>(
      "/admin/ocop/commission-rules",
      request("POST", rule),
    );
    const path = `/admin/ocop/commission-rules/${commission_rule.id}`;
    await operatorJson(path, request("PUT", { rate_bp: 700 }));
    await operatorJson(path, { method: "DELETE" });
    expect(await linesOf(commission_rule.id)).toMatchObject([
      {
        who: first,
        action: "commission_rule.created",
        before: null,
        after: { rate_bp: 500, producer_id: producer.id },
      },
      { who: first, action: "commission_rule.updated", before: { rate_bp: 500 }, after: { rate_bp: 700 } },
      { who: first, action: "commission_rule.deleted", before: { deleted_at: null }, after: { rate_bp: 700 } },
    ]);
  });

  it("has what operators decided about transfers, and where the money lay before and after", async () => {
    const [good] = await buyablesOfProducers(1, 40);
    if (good === undefined) throw new Error("a producer with goods in stock is needed");
    const order = await transferOrder([good]);
    const number = String((await shown(order.token)).number);
    const [meant, unknown] = [await pay(order.total, "mua dac san"), await pay(62_000, "khong ro")];
    await expect.poll(async () => placesOfTransfer(meant.id), WAIT).toEqual({ unmatched: order.total });
    await expect.poll(async () => placesOfTransfer(unknown.id), WAIT).toEqual({ unmatched: 62_000 });
    const [first_id, second_id] = [(await listedTransfer(meant.id)).id, (await listedTransfer(unknown.id)).id];
    const act = async (id: string, body: Record<string, unknown>, person: 1 | 2 = 1) =>
      (await ask(`bank-transfers/${id}/acts`, { body, person })).status;

    expect(await act(first_id, { act: "assign", order: "99999999" })).toBe(404);
    expect(await act(first_id, { act: "assign", order: number, note: "Khách gọi báo" })).toBe(200);
    expect(await act(first_id, { act: "assign", order: number })).toBe(409);
    expect(await linesOf(first_id)).toMatchObject([
      {
        who: first,
        action: "bank_transfer.assigned",
        before: { unmatched: order.total, applied: 0, orders: [] },
        after: { unmatched: 0, applied: order.total, orders: [number] },
        reason: "Khách gọi báo",
      },
    ]);

    expect(await act(second_id, { act: "give_up", note: "Không ai nhận" })).toBe(200);
    expect(await act(second_id, { act: "paid_back", bank_reference: "FT-HOAN-1" }, 2)).toBe(200);
    expect(await linesOf(second_id)).toMatchObject([
      {
        who: first,
        action: "bank_transfer.given_up",
        before: { unmatched: 62_000, refund_due: 0 },
        after: { unmatched: 0, refund_due: 62_000 },
        reason: "Không ai nhận",
      },
      {
        who: second,
        action: "bank_transfer.paid_back",
        before: { refund_due: 62_000, paid_back: 0 },
        after: { refund_due: 0, paid_back: 62_000 },
        reason: "FT-HOAN-1",
      },
    ]);
  });

  it("has each import of a statement with what its rows did, and none that was refused", async () => {
    const head = "Ngày giao dịch;Số tham chiếu;Ghi có;Nội dung";
    const [one, two] = [`FT${randomUUID()}`, `FT${randomUUID()}`];
    const bring = async (content: string) => {
      const { status } = await ask("bank-statements", { body: { content } });
      return { status, lines: await linesOf(createHash("sha256").update(content).digest("hex")) };
    };
    const rows = `${head}\n25/11/2026 10:00;${one};1.000;x\n25/11/2026 10:01;${two};2.000;x\n`;
    const line = { who: first, action: "bank_statement.imported", before: null };
    const fresh = { ...line, after: { rows: 2, booked: 2, known: 0, contradicts: 0 } };
    expect(await bring(rows)).toMatchObject({ status: 200, lines: [fresh] });
    const again = { ...line, after: { rows: 2, booked: 0, known: 2, contradicts: 0 } };
    expect(await bring(rows)).toMatchObject({ status: 200, lines: [fresh, again] });
    const other = { ...line, after: { rows: 2, booked: 0, known: 1, contradicts: 1 } };
    expect(await bring(rows.replace("2.000", "3.000"))).toMatchObject({ status: 200, lines: [other] });
    expect(await bring(rows.replace("2.000", "2.000,5"))).toEqual({ status: 400, lines: [] });
  });

  it("has an operator's refund once, also when it is asked twice with one key", async () => {
    const { order_id } = await orderCash(await buyablesOfProducers(1));
    const [part] = await partsOf(order_id);
    const body = { producer_order_id: part?.id, kind: "cancel", reason: "Người mua đổi ý" };
    const answers = [await refund(body, `nhat-ky-${order_id}`), await refund(body, `nhat-ky-${order_id}`)];
    expect(answers[0]?.status).toBe(201);
    expect(await linesOf(part?.id ?? "")).toMatchObject([
      {
        who: first,
        action: "refund.made",
        before: { status: "new" },
        after: { status: "cancelled", amount: part?.total, paid_back: 0, kind: "cancel" },
        reason: "Người mua đổi ý",
      },
    ]);
  });
});
