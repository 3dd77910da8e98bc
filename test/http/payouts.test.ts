import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit, onDatabase } from "../support/audit";
import { removeMade, type Stored } from "../support/demo-rows";
import { adjust, ask, balanceOf, type Batch, batchNow, download, draft, paidProducer } from "../support/payouts";
import { sheetOf } from "../support/spreadsheet";
import { stack } from "../support/stack";

let producer: Stored;
let bare: Stored;
const mine = (batch: Batch, owner = producer) => batch.payouts.filter(({ producer_id }) => producer_id === owner.id);
const total = (amounts: readonly { amount: number }[]) => amounts.reduce((sum, { amount }) => sum + amount, 0);

beforeAll(async () => {
  producer = await paidProducer("Hộ kinh doanh Chi trả Thử nghiệm");
  bare = await paidProducer("Hộ kinh doanh Chưa có tài khoản Thử nghiệm", false);
});
afterAll(async () => {
  const { body } = await ask("payout-batches?status=draft&limit=100");
  for (const { id } of body.payout_batches as Batch[])
    await ask(`payout-batches/${id}/drop`, { body: { reason: "Dọn" } });
  await removeMade();
});

describe("a batch of payouts", () => {
  let batch: Batch;

  it("pays once when two are drafted at the same moment", async () => {
    await adjust(producer.id, 1_250_000);
    await adjust(bare.id, 70_000);
    const answers = await Promise.all([1, 2].map(() => ask("payout-batches", { body: {} })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe("payout_empty");
    const made = answers.find(({ status }) => status === 201);
    batch = made?.body.payout_batch as Batch;
    expect(mine(batch)).toMatchObject([{ amount: 1_250_000, status: "draft" }]);
    expect(made?.body.left_out).toContainEqual({ producer_id: bare.id, payable: 70_000 });
    expect(mine(batch, bare)).toEqual([]);
    expect(await balanceOf(producer)).toEqual({ balance: 0, held: 0, payable: 0 });
    expect(await balanceOf(bare)).toEqual({ balance: 70_000, held: 0, payable: 70_000 });
  });

  it("gives no file before it is approved", async () => {
    for (const method of ["GET", "POST"]) {
      expect(await ask(`payout-batches/${batch.id}/file`, { method })).toMatchObject({
        status: 409,
        body: { code: "payout_state" },
      });
    }
  });

  it("is approved by somebody else than whoever drafted it", async () => {
    const own = await ask(`payout-batches/${batch.id}/approve`, { body: {} });
    expect(own).toMatchObject({ status: 403, body: { code: "payout_second_person" } });
    expect((await batchNow(batch.id)).status).toBe("draft");
    const answers = await Promise.all(
      [1, 2].map(() => ask(`payout-batches/${batch.id}/approve`, { body: {}, person: 2 })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const approved = await batchNow(batch.id);
    expect(approved.status).toBe("approved");
    expect(approved.approved_by).not.toBe(approved.created_by);
  });

  it("is one file for the bank, the same bytes whenever it is asked for", async () => {
    // A key changes nothing here: the second request with it must not wait for the first one's answer for ever.
    const keyed = { "idempotency-key": `file-${batch.id}` };
    const first = await download(`payout-batches/${batch.id}/file`, "POST", keyed);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const again = await download(`payout-batches/${batch.id}/file`, "POST", keyed);
    const read = await download(`payout-batches/${batch.id}/file?format=xlsx`);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(read.bytes.equals(first.bytes)).toBe(true);
    expect((await batchNow(batch.id)).status).toBe("sent");
    const [payout] = mine(batch);
    const rows = await sheetOf(first.bytes);
    expect(rows[0]?.slice(0, 3)).toEqual(["STT", "Số tài khoản", "Tên người thụ hưởng"]);
    const row = rows.find((cells) => String(cells[6]).startsWith(payout?.reference ?? "?"));
    expect(row?.slice(1, 6)).toEqual(["DEMO00112233", "DEMO THU NGHIEM", "970436", "VIETCOMBANK", 1_250_000]);
    const csv = (await download(`payout-batches/${batch.id}/file?format=csv`)).bytes.toString("utf8");
    expect(csv.startsWith("\uFEFFSTT;")).toBe(true);
    expect(csv).toContain(`;1250000;${payout?.reference} CHI TRA `);
  });

  it("cannot be dropped any more", async () => {
    const answer = await ask(`payout-batches/${batch.id}/drop`, { body: { reason: "Nhầm" } });
    expect(answer).toMatchObject({ status: 409, body: { code: "payout_state" } });
  });

  const head = "Ngày;Số tiền;Nội dung;Mã giao dịch;Trạng thái\n";
  const row = (amount: string, content: string, outcome = "") =>
    `25/11/2026;${amount};${content};FT-${batch.id};${outcome}\n`;
  const send = (content: string) => ask("payout-confirmations", { body: { content } });

  it("is not confirmed by a list of which one row cannot be read", async () => {
    const good = row("1.250.000", `IB ${mine(batch)[0]?.reference} CHI TRA`);
    const answer = await send(`${head}${good}${row("12,5", "x", "chưa rõ")}`);
    expect(answer).toMatchObject({ status: 400, body: { code: "statement_malformed" } });
    expect(Object.keys(answer.body.fields ?? {})).toEqual(["3: Số tiền", "3: Trạng thái"]);
    expect(mine(await batchNow(batch.id))[0]?.status).toBe("sent");
  });

  it("is confirmed by reference and amount, once however often the list is imported", async () => {
    const reference = mine(batch)[0]?.reference ?? "";
    const wrong = await send(`${head}${row("1.250.001", reference)}${row("5.000", "tiền điện")}`);
    expect(wrong.body.counts).toEqual({ amount_differs: 1, unmatched: 1 });
    const list = `${head}${row("1.250.000", `MBVCB.${reference.toLowerCase()}.ct`)}`;
    expect((await send(list)).body.counts).toEqual({ confirmed: 1 });
    expect((await send(list)).body.counts).toEqual({ known: 1 });
    expect(mine(await batchNow(batch.id))[0]?.status).toBe("confirmed");
    expect((await balanceOf(producer)).balance).toBe(0);
    expect((await send(list.replace("FT-", "FT2-"))).body.counts).toEqual({ paid_twice: 1 });
  });

  it("gives a transfer that came back to the balance again, once", async () => {
    const reference = mine(batch)[0]?.reference ?? "";
    const list = `${head}${row("1.250.000", reference, "Hoàn trả")}`;
    expect((await send(list)).body.counts).toEqual({ returned: 1 });
    expect((await send(list)).body.counts).toEqual({ known: 1 });
    expect(await balanceOf(producer)).toMatchObject({ balance: 1_250_000, payable: 1_250_000 });
    const id = mine(batch)[0]?.id ?? "";
    expect(await ask(`payouts/${id}`, { body: { act: "fail", reason: "x" } })).toMatchObject({
      status: 409,
      body: { code: "payout_state" },
    });
  });

  it("gives everything back when it is dropped as a draft", async () => {
    const second = await draft();
    expect(total(mine(second))).toBe(1_250_000);
    const reason = { body: { reason: "Sai kỳ" } };
    expect((await ask(`payout-batches/${second.id}/drop`, reason)).status).toBe(200);
    expect((await ask(`payout-batches/${second.id}/drop`, reason)).status).toBe(200);
    expect((await batchNow(second.id)).status).toBe("closed");
    expect((await balanceOf(producer)).balance).toBe(1_250_000);
    expect((await ask(`payout-batches/${second.id}/approve`, { body: {}, person: 2 })).status).toBe(409);
  });

  it("carries a debt to the next batch", async () => {
    await adjust(producer.id, -2_000_000);
    const answer = await ask("payout-batches", { body: {} });
    expect([201, 409]).toContain(answer.status);
    expect(answer.status === 201 ? mine(answer.body.payout_batch as Batch) : []).toEqual([]);
    await adjust(producer.id, 800_000);
    expect(mine(await draft())).toMatchObject([{ amount: 50_000 }]);
  });

  it("splits what one transfer cannot carry", async () => {
    await adjust(producer.id, 1_200_000_000);
    const transfers = mine(await draft());
    expect(transfers).toHaveLength(3);
    expect(total(transfers)).toBe(1_200_000_000);
    expect(Math.max(...transfers.map(({ amount }) => amount))).toBeLessThan(500_000_000);
    expect(new Set(transfers.map(({ reference }) => reference)).size).toBe(3);
    expect((await balanceOf(producer)).balance).toBe(0);
  });
});

describe("two persons", () => {
  it("stand for the weekly draft too, which nobody made", async () => {
    await adjust(producer.id, 40_000);
    const { id } = await draft();
    await onDatabase((client) => client.query("update payout_batch set created_by = 'weekly' where id = $1", [id]));
    const approve = (person: 1 | 2) => ask(`payout-batches/${id}/approve`, { body: {}, person });
    expect((await approve(1)).body.payout_batch).toMatchObject({ status: "draft", approved_by: null });
    expect((await approve(1)).status).toBe(403);
    expect((await approve(2)).body.payout_batch).toMatchObject({ status: "approved" });
    const sql = "update payout_batch set approved_by = created_by where id = $1";
    await expect(onDatabase((client) => client.query(sql, [id]))).rejects.toThrow("payout_batch_two_persons");
    await ask(`payout-batches/${id}/drop`, { body: { reason: "Dọn" } });
    expect((await balanceOf(producer)).balance).toBe(40_000);
  });

  it("may take one transfer out before the file, and mark one by hand after it", async () => {
    await adjust(producer.id, 999_960_000);
    const batch = await draft();
    const [first, second, third] = mine(batch);
    expect((await ask(`payouts/${first?.id}`, { body: { act: "fail", reason: "x" } })).status).toBe(409);
    expect((await ask(`payouts/${first?.id}`, { body: { act: "drop", reason: "Sai tên" } })).status).toBe(200);
    await ask(`payout-batches/${batch.id}/approve`, { body: {}, person: 2 });
    const csv = (await download(`payout-batches/${batch.id}/file?format=csv`, "POST")).bytes.toString("utf8");
    expect(csv).not.toContain(first?.reference);
    expect(csv).toContain(second?.reference);
    await Promise.all(
      [1, 2].map(() => ask(`payouts/${second?.id}`, { body: { act: "fail", reason: "Đóng tài khoản" } })),
    );
    await ask(`payouts/${third?.id}`, { body: { act: "confirm", reason: "Đã gọi ngân hàng" } });
    const left = (first?.amount ?? 0) + (second?.amount ?? 0);
    expect((await balanceOf(producer)).balance).toBe(left);
    expect(mine(await batchNow(batch.id)).map(({ status }) => status)).toEqual(["dropped", "failed", "confirmed"]);
    await adjust(producer.id, -left);
  });
});

describe("what operators may write", () => {
  it.each([
    ["bank_bin", { bank_bin: "123456" }],
    ["account_number", { account_number: "12 34 56" }],
    ["account_number", { account_number: "12345678901234567890" }],
    ["account_name", { account_name: "Nguyễn Văn" }],
  ])("no payout account with a wrong %s", async (field, change) => {
    const account = { bank_bin: "970436", account_number: "0011223344", account_name: "HTX THU NGHIEM", ...change };
    const answer = await ask(`producers/${producer.id}/payout-account`, { body: account, method: "PUT" });
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_body" } });
    expect(Object.keys(answer.body.fields ?? {})).toEqual([field]);
  });

  it.each([{ amount: 0.5 }, { amount: 0 }, { amount: 3_000_000_000 }, { reason: " " }, { account_id: "pdr_khongco" }])(
    "no adjustment of %j",
    async (change) => {
      const body = { account_id: producer.id, amount: 1_000, reason: "Thử", ...change };
      expect([400, 404]).toContain((await ask("ledger-adjustments", { body })).status);
    },
  );

  it("one adjustment, however often it is sent with the same key", async () => {
    const before = (await balanceOf(producer)).balance;
    const headers = { "idempotency-key": `thu-${Date.now()}` };
    const body = { account_id: producer.id, amount: 1_000, reason: "Gửi hai lần" };
    const answers = await Promise.all([1, 2].map(() => ask("ledger-adjustments", { body, headers })));
    // While the first is at work the second is told to come again; then it gets the first one's answer.
    const others = answers.filter(({ status }) => status !== 201).map(({ status }) => status);
    expect(others).toEqual(others.map(() => 409));
    expect(others.length).toBeLessThan(2);
    expect(await ask("ledger-adjustments", { body, headers })).toMatchObject({ status: 201, body: { posted: true } });
    expect((await ask("ledger-adjustments", { body: { ...body, amount: 2_000 }, headers })).status).toBe(422);
    expect((await balanceOf(producer)).balance).toBe(before + 1_000);
  });

  it("nothing at all without a login", async () => {
    for (const path of ["balances", "payout-batches", "statements?producer_id=x&month=2026-11", "commission-rules"]) {
      const answer = await fetch(new URL(`/admin/ocop/${path}`, stack().api));
      expect(answer.status).toBe(401);
    }
  });
});

describe("cash that a carrier pays over", () => {
  it("is booked once by its reference, and differences are named", async () => {
    const body = {
      carrier: "Vận chuyển Thử nghiệm",
      amount: 300_000,
      reference: `UNC-${Date.now()}`,
      parcels: "Mã vận đơn;Số tiền\nVD-KHONG-CO;300.000",
    };
    const first = await ask("carrier-remittances", { body });
    expect(first.body).toMatchObject({ posted: true, listed: 300_000 });
    expect(first.body.differences).toEqual([{ tracking_code: "VD-KHONG-CO", said: 300_000, collected: null }]);
    const again = await ask("carrier-remittances", { body });
    expect(again.body).toMatchObject({ posted: false, balance: first.body.balance });
    const bad = await ask("carrier-remittances", {
      body: { ...body, reference: "x", parcels: "Mã vận đơn;Số tiền\nA;1,5" },
    });
    expect(bad).toMatchObject({ status: 400, body: { code: "statement_malformed" } });
  });
});

describe("after all of this", () => {
  it("the auditor finds every transfer in the ledger, and everything that failed back in the balances", async () => {
    expect((await audit()).filter(({ check }) => /transfer|cash is held/.test(check))).toEqual([]);
  });
});
