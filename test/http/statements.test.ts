import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Statement, WithholdingRow } from "../../plugins/ocop/src/contract/statement";
import { balanceOf as pureBalance, type PartBalance } from "../../plugins/ocop/src/modules/marketplace/rules/payable";
import { balancesSql } from "../../plugins/ocop/src/modules/marketplace/rules/payable-sql";
import { addDays, dayInHoChiMinh, todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { PRODUCER_ORDER_STATUSES } from "../../plugins/ocop/src/shared/marketplace-vocabulary";
import { onDatabase } from "../support/audit";
import { removeMade, type Stored } from "../support/demo-rows";
import { bookMany } from "../support/ledger";
import { act, operatorJson, partDetail, partsOf, refund } from "../support/parts";
import { adjust, ask, balanceOf, download, paidProducer } from "../support/payouts";
import { buyablesOfProducers, orderCash } from "../support/purchase";
import { sheetOf } from "../support/spreadsheet";
import { freshRandom } from "../support/random";

const TODAY = todayInHoChiMinh();
const MONTH = TODAY.slice(0, 7);
const statementOf = async (producerId: string, month = MONTH) =>
  (await operatorJson<{ statement: Statement }>(`/admin/ocop/statements?producer_id=${producerId}&month=${month}`))
    .statement;
const sum = (rows: readonly { amount: number }[]) => rows.reduce((all, { amount }) => all + amount, 0);

let producer: Stored;
beforeAll(async () => {
  producer = await paidProducer("Hộ kinh doanh Đối soát Thử nghiệm");
});
afterAll(removeMade);

describe("a statement", () => {
  it("adds up, by entries and by kind", async () => {
    await adjust(producer.id, 500_000, "=HYPERLINK(1)");
    await adjust(producer.id, -120_000, "Trừ nhầm; đã xem lại");
    const statement = await statementOf(producer.slug);
    expect(statement.entries.map(({ amount }) => amount)).toEqual([500_000, -120_000]);
    expect(statement).toMatchObject({
      opening: 0,
      closing: 380_000,
      totals: [{ kind: "adjustment", count: 2, amount: 380_000 }],
    });
    expect((await balanceOf(producer)).balance).toBe(statement.closing);
    const next = addDays(`${MONTH}-28`, 7).slice(0, 7);
    expect(await statementOf(producer.id, next)).toMatchObject({ opening: 380_000, closing: 380_000, entries: [] });
  });

  it("is a CSV that Excel opens and does not run", async () => {
    const query = `statements?producer_id=${producer.id}&month=${MONTH}&format=csv`;
    const { type, bytes } = await download(query);
    expect(type).toBe("text/csv; charset=utf-8");
    const lines = bytes.toString("utf8").split("\r\n");
    expect(lines[0]).toBe("\uFEFFNgày;Nội dung;Đơn hàng;Mặt hàng;Ghi chú;Số tiền (đ)");
    expect(lines[2]).toBe(`${TODAY};Điều chỉnh;;;'=HYPERLINK(1);500000`);
    expect(lines[3]).toBe(`${TODAY};Điều chỉnh;;;"Trừ nhầm; đã xem lại";-120000`);
  });

  it("is a workbook that a second library reads", async () => {
    const { bytes } = await download(`statements?producer_id=${producer.id}&month=${MONTH}&format=xlsx`);
    const rows = await sheetOf(bytes);
    expect(rows.map((row) => row[5])).toEqual(["Số tiền (đ)", 0, 500_000, -120_000, 380_000, 380_000]);
    expect(rows[2]?.[4]).toBe("=HYPERLINK(1)");
  });

  it.each([
    "producer_id=pdr_khongco&month=2026-11",
    "producer_id=x&month=2026-13",
    "month=2026-11",
    "producer_id=x&month=2026-11&format=pdf",
  ])("refuses %s", async (query) => expect([400, 404]).toContain((await ask(`statements?${query}`)).status));
});

describe("an order's money", () => {
  it("waits for the return window, then can be paid; tax that was withheld is reported", async () => {
    const [good] = await buyablesOfProducers(1);
    const order = await orderCash([{ variant_id: good?.variant_id ?? "", quantity: 2 }]);
    const [part] = await partsOf(order.order_id);
    const id = part?.id ?? "";
    const owner = { id: part?.producer_id ?? "" };
    const before = await statementOf(owner.id);
    for (const deed of [
      { act: "accept" },
      { act: "pack" },
      { act: "ship", carrier: "GHN", tracking_code: `VD-${id}` },
    ]) {
      expect((await act(id, deed)).status).toBe(200);
    }
    expect((await act(id, { act: "deliver" })).status).toBe(200);
    expect((await act(id, { act: "collect_cash", holder: "carrier", carrier: "GHN", fee: 0 })).status).toBe(200);

    const statement = await statementOf(owner.id);
    const fresh = statement.entries.slice(before.entries.length);
    const earned = sum(fresh);
    expect(earned).toBeGreaterThan(0);
    expect(statement.closing - before.closing).toBe(earned);
    expect(new Set(fresh.map(({ order_number }) => order_number))).toEqual(new Set([part?.number]));
    const commission = (await partDetail(id)).lines?.reduce((all, line) => all + line.commission, 0) ?? 0;
    expect(sum(fresh.filter(({ kind }) => kind === "commission"))).toBe(-commission);
    expect(commission).toBeGreaterThan(0);

    const slug = before.producer.slug;
    const held = await balanceOf({ ...owner, slug, short_id: "" });
    await onDatabase((client) =>
      client.query("update producer_order set delivered_at = now() - interval '9 days' where id = $1", [id]),
    );
    const free = await balanceOf({ ...owner, slug, short_id: "" });
    expect(free.balance).toBe(held.balance);
    expect(held.held - free.held).toBe(earned);
    expect(free.payable - held.payable).toBe(earned);

    const report = async () => {
      const answer = await operatorJson<{ withholding: WithholdingRow[] }>(`/admin/ocop/withholding?month=${MONTH}`);
      return answer.withholding.find(({ producer_id }) => producer_id === owner.id);
    };
    const withheld = 0 - sum(fresh.filter(({ kind }) => kind === "withholding_vat"));
    const told = await report();
    expect((told?.vat_withheld ?? 0) >= withheld).toBe(true);
    const line = (await partDetail(id)).lines?.[0];
    await refund({ producer_order_id: id, kind: "return", lines: [{ id: line?.id, quantity: 1 }] });
    const after = await report();
    expect((told?.vat_due ?? 0) - (after?.vat_due ?? 0)).toBe(Math.ceil(withheld / 2));
    expect((after?.vat_withheld ?? 0) - (after?.vat_reversed ?? 0)).toBe(after?.vat_due ?? 0);
  });
});

describe("what can be paid", () => {
  it("is the same by the rule and by the database, for any ledger", async () => {
    const random = freshRandom("payable");
    await onDatabase(async (client) => {
      await client.query("begin");
      for (let round = 0; round < 40; round += 1) {
        const owner = `pdr_twin_${round}`;
        const parts: PartBalance[] = [];
        for (let at = 0; at < 1 + random.int(6); at += 1) {
          const order = `pord_twin_${round}_${at}`;
          const status = random.pick([null, ...PRODUCER_ORDER_STATUSES, "delivered" as const]);
          const moment = new Date(Date.now() - random.int(14 * 24) * 3_600_000);
          const delivered = status === "delivered" ? moment : null;
          if (status !== null) {
            await client.query(
              `insert into producer_order (id, order_id, producer_id, number, sequence, status, mode, payment_method,
                 item_total, discount_total, delivery_total, tax_total, total, delivered_at)
               values ($1, $1, $2, $1, 1, $3, 'delivery', 'cod', 0, 0, 0, 0, 0, $4)`,
              [order, owner, status, delivered],
            );
          }
          const amounts = Array.from({ length: 1 + random.int(3) }, () => random.int(2_000_000) - 900_000 || 1);
          for (const [index, amount] of amounts.entries()) {
            await client.query(
              `insert into ledger_entry (id, account, account_id, kind, amount, producer_order_id, idempotency_key, day)
               values ($1, 'producer', $2, 'adjustment', $3, $4, $1, $5)`,
              [`${order}_${index}`, owner, amount, status === null ? null : order, TODAY],
            );
          }
          const amount = amounts.reduce((all, one) => all + one, 0);
          parts.push({ amount, status, delivered_on: delivered === null ? null : dayInHoChiMinh(delivered) });
        }
        const { rows } = await client.query<Record<string, string>>(balancesSql("$1", "e.account_id = $2"), [
          TODAY,
          owner,
        ]);
        const [{ balance, held, payable } = { balance: "0", held: "0", payable: "0" }] = rows;
        expect(
          { balance: Number(balance), held: Number(held), payable: Number(payable) },
          `seed ${random.seed}, round ${round}`,
        ).toEqual(pureBalance(parts, TODAY));
      }
      await client.query("rollback");
    });
  });
});

describe("a statement of 10,000 lines", () => {
  it("is whole", async () => {
    const owner = await paidProducer("Hộ kinh doanh Mười nghìn dòng Thử nghiệm");
    await bookMany(owner.id, 10_000);
    const statement = await statementOf(owner.id);
    expect(statement.entries).toHaveLength(10_000);
    expect(statement.closing).toBe(sum(statement.entries));
    expect((await balanceOf(owner)).balance).toBe(statement.closing);
    await adjust(owner.id, -statement.closing, "Dọn");
  });
});
