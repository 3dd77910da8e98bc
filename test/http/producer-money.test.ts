import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  OwnPayoutAccount,
  OwnPayouts,
  PartEarnings,
  ProducerBalance,
} from "../../plugins/ocop/src/contract/producer-money";
import type { Statement } from "../../plugins/ocop/src/contract/statement";
import { addDays, todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { RETURN_WINDOW_DAYS } from "../../plugins/ocop/src/shared/return-window";
import { onDatabase } from "../support/audit";
import { mailOf } from "../support/mails";
import { ask, newProducer, ownerOf, type Person } from "../support/members";
import { act, operatorJson, type Part, partDetail, partsOf, refund } from "../support/parts";
import { adjust, ask as askOperator, type Batch } from "../support/payouts";
import { buyablesOfProducers, orderCash } from "../support/purchase";
import { sheetOf } from "../support/spreadsheet";
import { api } from "../support/stack";

type Owner = Awaited<ReturnType<typeof newProducer>>;

const TODAY = todayInHoChiMinh();
const MONTH = TODAY.slice(0, 7);
const NUMBER = "DEMO00998877";
const ACCOUNT = { bank_bin: "970436", account_number: NUMBER, account_name: "DEMO THU NGHIEM" };

async function read<T>(person: Person, path: string): Promise<T> {
  const { status, body } = await ask(person, path);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return body as T;
}
const balance = async (person: Person) => read<ProducerBalance>(person, "balance");
const statement = async (person: Person) =>
  (await read<{ statement: Statement }>(person, `statements?month=${MONTH}`)).statement;
const sum = (rows: readonly { amount: number }[]) => rows.reduce((all, { amount }) => all + amount, 0);
const setAccount = async (producerId: string, account = ACCOUNT) =>
  operatorJson(`/admin/ocop/producers/${producerId}/payout-account`, { method: "PUT", body: JSON.stringify(account) });

let owner: Owner;
let other: Owner;

beforeAll(async () => {
  [owner, other] = [await newProducer(), await newProducer()];
});
afterAll(async () => {
  const { body } = await askOperator("payout-batches?status=draft&limit=100");
  for (const { id } of body.payout_batches as Batch[])
    await askOperator(`payout-batches/${id}/drop`, { body: { reason: "Dọn" } });
  for (const one of [owner, other]) {
    const left = await balance(one);
    if (left.balance !== 0) await adjust(one.producer_id, -left.balance, "Dọn");
  }
});

describe("a producer's balance", () => {
  it("is nothing for a new one, and knows that there is no account yet", async () => {
    expect(await balance(owner)).toMatchObject({
      today: TODAY,
      balance: 0,
      payable: 0,
      held: 0,
      carried: 0,
      waiting: [],
      planned: [{ amount: 0 }],
      account: "missing",
    });
  });

  it("is the ledger's, leaves on a Monday, and carries a debt", async () => {
    await adjust(owner.producer_id, 500_000);
    await adjust(owner.producer_id, -120_000);
    const first = await balance(owner);
    expect(first).toMatchObject({ balance: 380_000, payable: 380_000, carried: 0 });
    const [next] = first.planned;
    expect(next).toMatchObject({ amount: 380_000 });
    expect(new Date(`${next?.on}T00:00:00Z`).getUTCDay()).toBe(1);
    await adjust(owner.producer_id, -1_000_000);
    expect(await balance(owner)).toMatchObject({
      balance: -620_000,
      payable: 0,
      carried: -620_000,
      planned: [{ amount: 0 }],
    });
    expect(await balance(other)).toMatchObject({ balance: 0, carried: 0 });
    await adjust(owner.producer_id, 1_000_000);
  });
});

describe("a producer's statement", () => {
  it("is the operator's, of the own account alone", async () => {
    const own = await statement(owner);
    const query = `producer_id=${owner.producer_id}&month=${MONTH}`;
    const { statement: theirs } = await operatorJson<{ statement: Statement }>(`/admin/ocop/statements?${query}`);
    expect(own).toEqual(theirs);
    expect(own.closing).toBe((await balance(owner)).balance);
    expect((await statement(other)).entries).toEqual([]);
    const { months } = await read<{ months: unknown[] }>(owner, "statement-months");
    expect(months).toEqual([{ month: MONTH, earned: 380_000, paid: 0, closing: 380_000 }]);
  });

  it("is a file that a spreadsheet opens", async () => {
    const file = async (format: string) => {
      const answer = await api(`/producer/statements?month=${MONTH}&format=${format}`, { token: owner.token });
      expect(answer.headers.get("content-disposition")).toMatch(`.${format}"`);
      return Buffer.from(await answer.arrayBuffer());
    };
    expect((await file("csv")).toString("utf8").split("\r\n")[0]).toMatch(/^\uFEFFNgày;/);
    const rows = await sheetOf(await file("xlsx"));
    expect(rows.map((row) => row[5]).slice(1, 3)).toEqual([0, 500_000]);
  });

  it.each(["month=2026-13", "", `month=${MONTH}&producer_id=pdr_1`, `month=${MONTH}&format=pdf`])(
    "is refused for %j",
    async (query) => expect((await ask(owner, `statements?${query}`)).status).toBe(400),
  );
});

describe("an order's money", () => {
  let part: Part;
  let seller: Awaited<ReturnType<typeof ownerOf>>;

  beforeAll(async () => {
    const [good] = await buyablesOfProducers(1);
    const order = await orderCash([{ variant_id: good?.variant_id ?? "", quantity: 2 }]);
    part = (await partsOf(order.order_id))[0] as Part;
    seller = await ownerOf(part.producer_id);
  });
  afterAll(async () => seller.leave());

  const earnings = async () => (await read<{ earnings: PartEarnings }>(seller, `earnings/${part.number}`)).earnings;

  it("is told line by line: rule, rate and tax, as they were frozen", async () => {
    const { lines = [] } = await partDetail(part.id);
    const told = await earnings();
    expect(told).toMatchObject({ number: part.number, status: "new", entries: [], total: 0, waiting: null });
    expect(told.lines.map(({ id, commission }) => [id, commission.amount])).toEqual(
      lines.map(({ id, commission }) => [id, commission]),
    );
    for (const { commission, withholding, revenue } of told.lines) {
      expect(commission.rule).toBeTruthy();
      expect(commission.amount).toBe(Math.round((revenue * commission.rate_bp) / 10_000));
      expect(withholding?.source ?? "117/2025/NĐ-CP").toBe("117/2025/NĐ-CP");
      expect(withholding?.vat ?? 0).toBe(Math.round((revenue * (withholding?.vat_bp ?? 0)) / 10_000));
    }
  });

  it("waits for the return window, with the day and the reason, and then does not", async () => {
    const before = await balance(seller);
    for (const deed of [{ act: "accept" }, { act: "pack" }, { act: "ship", carrier: "GHN", tracking_code: part.id }])
      expect((await act(part.id, deed)).status).toBe(200);
    expect((await act(part.id, { act: "deliver" })).status).toBe(200);
    expect((await act(part.id, { act: "collect_cash", holder: "carrier", carrier: "GHN", fee: 0 })).status).toBe(200);
    const { total, entries, waiting } = await earnings();
    const until = addDays(TODAY, RETURN_WINDOW_DAYS + 1);
    expect(total).toBe(sum(entries));
    expect(total).toBeGreaterThan(0);
    expect(waiting).toEqual({ why: "return_window", until });
    const after = await balance(seller);
    expect(after.balance - before.balance).toBe(total);
    expect(after.held - before.held).toBe(total);
    expect(sum(after.waiting)).toBe(after.held);
    expect(sum(after.planned)).toBeLessThanOrEqual(Math.max(0, after.balance));
    const group = after.waiting.find((one) => one.until === until);
    expect(group).toMatchObject({ why: "return_window" });
    expect((group?.payout_on ?? "") >= until).toBe(true);
    const deliver = "update producer_order set delivered_at = now() - interval '9 days' where id = $1";
    await onDatabase((client) => client.query(deliver, [part.id]));
    const free = await balance(seller);
    expect(free.balance).toBe(after.balance);
    expect(after.held - free.held).toBe(total);
    expect((await earnings()).waiting).toBeNull();
  });

  it("follows what is taken back, and the statement says the same", async () => {
    const [line] = (await partDetail(part.id)).lines ?? [];
    await refund({ producer_order_id: part.id, kind: "return", lines: [{ id: line?.id, quantity: 1 }] });
    const { total, lines, entries } = await earnings();
    expect(lines[0]).toMatchObject({ quantity: 2, cancelled_quantity: 1 });
    expect(entries.map(({ kind }) => kind)).toContain("commission_reversal");
    const own = (await statement(seller)).entries.filter(({ order_number }) => order_number === part.number);
    expect(sum(own)).toBe(total);
    expect(own.map(({ id }) => id).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
  });

  it("is nobody else's", async () => {
    for (const number of [part.number, part.id, "1-1", "%"])
      expect(await ask(owner, `earnings/${encodeURIComponent(number)}`)).toMatchObject({
        status: 404,
        body: { code: "order_not_found" },
      });
  });
});

describe("the history of payouts", () => {
  it("tells the owner in one word how far each is, with the account masked", async () => {
    await setAccount(owner.producer_id);
    await adjust(other.producer_id, 30_000);
    const { body } = await askOperator("payout-batches", { body: {} });
    const batch = body.payout_batch as Batch;
    const { payouts, count } = await read<OwnPayouts>(owner, "payouts");
    expect(count).toBe(1);
    expect(payouts).toMatchObject([
      { progress: "preparing", amount: 380_000, account: "••••8877", sent_on: null, reason: null, drafted_on: TODAY },
    ]);
    expect(JSON.stringify(payouts)).not.toContain(NUMBER);
    expect(payouts[0]?.reference).toBe(
      batch.payouts.find(({ producer_id }) => producer_id === owner.producer_id)?.reference,
    );
    expect((await read<OwnPayouts>(other, "payouts")).payouts).toEqual([]);
    expect((await balance(owner)).balance).toBe(0);
    await askOperator(`payout-batches/${batch.id}/drop`, { body: { reason: "Sai kỳ" } });
    expect((await read<OwnPayouts>(owner, "payouts")).payouts).toMatchObject([
      { progress: "dropped", reason: "Sai kỳ" },
    ]);
    expect((await balance(owner)).payable).toBe(380_000);
  });
});

describe("the account that a producer is paid to", () => {
  const change = async (person: Owner, body: Record<string, unknown>) => ask(person, "payout-account", body);
  const seen = async (person: Person) => read<OwnPayoutAccount>(person, "payout-account");

  it("is changed by whoever knows the password, and nobody else", async () => {
    for (const password of ["", "Sai-Mat-Khau-1", `${owner.password} `]) {
      const { status, body } = await change(owner, { ...ACCOUNT, account_number: "DEMO55554444", password });
      expect(status).toBe(400);
      expect(Object.keys(body.fields as object)).toEqual(["password"]);
    }
    expect((await seen(owner)).account).toMatchObject({ number: "••••8877", usable_from: null });
  });

  it("waits three days, is told to every owner by mail and written into the audit trail, and is shown masked", async () => {
    const typed = { bank_bin: "970418", account_number: "demo 5555.44-33", account_name: "Đề Mô  Thử nghiệm" };
    const { status, body } = await change(owner, { ...typed, password: owner.password });
    expect(status).toBe(200);
    const usable_from = addDays(TODAY, 3);
    expect(body.account).toEqual({
      bank_bin: "970418",
      bank: "BIDV",
      number: "••••4433",
      name: "DE MO THU NGHIEM",
      usable_from,
    });
    expect(JSON.stringify([body, (await seen(owner)).account])).not.toMatch(/5555|4444/);
    expect(await balance(owner)).toMatchObject({ account: "waits", account_from: usable_from });
    const { rows } = await onDatabase((client) =>
      client.query<{ actor_type: string; before: { account_number: string }; after: { account_number: string } }>(
        `select actor_type, before, after from audit_entry where subject_id = $1 and action = 'payout_account.set'
         order by at desc limit 1`,
        [owner.producer_id],
      ),
    );
    expect(rows).toMatchObject([
      { actor_type: "producer", before: { account_number: NUMBER }, after: { account_number: "DEMO55554433" } },
    ]);
    const { rows: noted } = await onDatabase((client) =>
      client.query<{ subject_id: string }>(
        `select b.subject_id from outbox b join producer_member m on b.subject_id like m.id || '.%'
         where b.topic = 'mail.payout_account' and m.producer_id = $1`,
        [owner.producer_id],
      ),
    );
    expect(noted).toHaveLength(1);
    const mail = await mailOf("payout_account", noted[0]?.subject_id ?? "", 50_000);
    expect(mail.to).toMatchObject({ text: owner.email });
    expect(mail.text).toContain("••••4433");
    expect(mail.text).not.toContain("DEMO5555");
  });

  it("gets no payout before, and one that an operator writes counts at once", async () => {
    await setAccount(other.producer_id);
    const { body } = await askOperator("payout-batches", { body: {} });
    expect(body.left_out).toContainEqual({ producer_id: owner.producer_id, payable: 380_000 });
    await askOperator(`payout-batches/${(body.payout_batch as Batch).id}/drop`, { body: { reason: "Dọn" } });
    await setAccount(owner.producer_id, { ...ACCOUNT, account_number: "DEMO55554433" });
    expect((await seen(owner)).account).toMatchObject({ number: "••••4433", usable_from: null });
    // The same account typed again is no change and waits for nothing.
    const same = { ...ACCOUNT, account_number: "DEMO55554433", password: owner.password };
    expect((await change(owner, same)).body.account).toMatchObject({ usable_from: null });
  });

  it("is no other bank's or another shape's", async () => {
    for (const [field, value] of [
      ["bank_bin", "000000"],
      ["account_number", "12"],
      ["account_name", "!!"],
      ["producer_id", "pdr_1"],
    ] as const) {
      const { status, body } = await change(owner, { ...ACCOUNT, password: owner.password, [field]: value });
      expect(status).toBe(400);
      expect(Object.keys(body.fields as object)).toEqual([field]);
    }
  });

  it("is not a place to guess passwords", async () => {
    const guesser = await newProducer();
    const statuses = [];
    for (let n = 0; n < 12; n += 1)
      statuses.push((await change(guesser, { ...ACCOUNT, password: `Sai-${n}-Sai` })).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 400), 429, 429]);
    expect((await change(guesser, { ...ACCOUNT, password: guesser.password })).status).toBe(429);
  });
});
