import type { MedusaContainer } from "@medusajs/framework/types";
import weeklyPayouts from "ocop/jobs/weekly-payouts";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { balanceOf, type PartBalance } from "../../plugins/ocop/src/modules/marketplace/rules/payable";
import { addDays, dayInHoChiMinh, todayInHoChiMinh, weekMomentInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { RETURN_WINDOW_DAYS } from "../../plugins/ocop/src/shared/return-window";
import { audit, onDatabase } from "../support/audit";
import { withMarketplace } from "../support/in-process";
import { act, operatorJson, type Part, partsOf } from "../support/parts";
import { ask, type Batch, batchNow } from "../support/payouts";
import { buyablesOfProducers, orderCash } from "../support/purchase";

const today = todayInHoChiMinh();
const MONDAY = addDays(today, -weekMomentInHoChiMinh(new Date()).weekday);
const WEEK_BEFORE = addDays(MONDAY, -7);
/** More than the other tests sell of. */
const PRODUCERS = 14;
const numberOf = (day: string) => `CT-${day}-TUAN`;

/** A part whose window is over on the Monday, and one whose last day it is. */
let due: Part;
let waiting: Part;

async function rows<T extends object>(sql: string, values: unknown[]): Promise<T[]> {
  return onDatabase(async (client) => (await client.query<T>(sql, values)).rows);
}

interface LedgerPart extends PartBalance {
  producer_id: string;
  part_id: string | null;
}

/** What the ledger holds of every part, and of no part at all, for the producers that have a bank account. */
async function ledgerParts(): Promise<LedgerPart[]> {
  const found = await rows<Omit<LedgerPart, "amount" | "delivered_on"> & { amount: string; delivered_at: Date | null }>(
    `select e.account_id as producer_id, e.producer_order_id as part_id, sum(e.amount) as amount, po.status, po.delivered_at
     from ledger_entry e left join producer_order po on po.id = e.producer_order_id
     join payout_account a on a.producer_id = e.account_id and a.deleted_at is null
     where e.account = 'producer' and e.deleted_at is null
     group by e.account_id, e.producer_order_id, po.status, po.delivered_at`,
    [],
  );
  return found.map(({ amount, delivered_at, ...part }) => ({
    ...part,
    amount: Number(amount),
    delivered_on: delivered_at === null ? null : dayInHoChiMinh(delivered_at),
  }));
}

/** Producer -> what may leave on a day, by the rule that is written for people. Đồng. */
function payableOn(day: string, parts: readonly LedgerPart[]): Record<string, number> {
  const payable = [...new Set(parts.map(({ producer_id }) => producer_id))].map((id): [string, number] => {
    const own = parts.filter(({ producer_id }) => producer_id === id);
    return [id, balanceOf(own, day).payable];
  });
  return Object.fromEntries(payable.filter(([, amount]) => amount > 0));
}

async function deliver(part: Part, day: string): Promise<void> {
  for (const deed of ["accept", "pack", "ship", "deliver"])
    expect((await act(part.id, { act: deed })).status).toBe(200);
  expect((await act(part.id, { act: "collect_cash", holder: "carrier", carrier: "GHN" })).status).toBe(200);
  await rows("update producer_order set delivered_at = $2::timestamptz where id = $1", [
    part.id,
    `${day}T20:00:00+07:00`,
  ]);
}

/** The job, as it runs at a time of a day in Việt Nam. */
async function runAt(container: MedusaContainer, day: string, time: string): Promise<void> {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${day}T${time}+07:00`) });
  try {
    await weeklyPayouts(container);
  } finally {
    vi.useRealTimers();
  }
}

async function batchOf(day: string): Promise<Batch | null> {
  const [row] = await rows<{ id: string }>("select id from payout_batch where number = $1", [numberOf(day)]);
  return row === undefined ? null : batchNow(row.id);
}

/** Producer -> what a batch transfers. Đồng. */
function paidBy(batch: Batch | null): Record<string, number> {
  const paid: Record<string, number> = {};
  for (const { producer_id, amount } of batch?.payouts ?? []) paid[producer_id] = (paid[producer_id] ?? 0) + amount;
  return paid;
}

/** Gives a batch's money back and its number free, so that the test can run again on the same shop. */
async function undo(day: string): Promise<void> {
  const batch = await batchOf(day);
  if (batch === null) return;
  if (batch.status === "draft") await ask(`payout-batches/${batch.id}/drop`, { body: { reason: "Dọn" } });
  await rows("update payout_batch set number = 'CT-' || id where id = $1", [batch.id]);
}

/** Goods of two producers with empty books: what one sells first pays what other tests have left it owing. */
async function goodsOfTwo() {
  const written = await rows<{ product_id: string }>(
    `select product_id from product_producer where deleted_at is null
       and producer_id in (select account_id from ledger_entry where account = 'producer' and deleted_at is null)`,
    [],
  );
  const products = new Set(written.map(({ product_id }) => product_id));
  const goods = (await buyablesOfProducers(PRODUCERS))
    .filter(({ product_id }) => !products.has(product_id))
    .slice(0, 2);
  if (goods.length < 2) throw new Error("every producer of the demo has sold something already");
  return goods;
}

beforeAll(async () => {
  for (const day of [WEEK_BEFORE, MONDAY]) await undo(day);
  const { order_id } = await orderCash(await goodsOfTwo());
  const [first, second] = await partsOf(order_id);
  if (!first || !second) throw new Error("two parts were expected");
  for (const { producer_id } of [first, second]) {
    const account = { bank_bin: "970436", account_number: "DEMO00112233", account_name: "DEMO THU NGHIEM" };
    await operatorJson(`/admin/ocop/producers/${producer_id}/payout-account`, {
      method: "PUT",
      body: JSON.stringify(account),
    });
  }
  due = first;
  waiting = second;
  await deliver(due, addDays(MONDAY, -RETURN_WINDOW_DAYS - 1));
  await deliver(waiting, addDays(MONDAY, -RETURN_WINDOW_DAYS));
});

afterEach(() => {
  vi.useRealTimers();
});

afterAll(async () => {
  for (const day of [WEEK_BEFORE, MONDAY]) await undo(day);
});

describe("the weekly draft", () => {
  it("takes a delivered part on the first Monday after its return window, once, and nothing else", async () => {
    await withMarketplace(async (container) => {
      // Whatever else is owed goes out here; both parts are inside their windows.
      await runAt(container, WEEK_BEFORE, "00:07:00");
      const parts = await ledgerParts();
      expect(payableOn(WEEK_BEFORE, parts)).toEqual({});
      const amountOf = ({ id }: Part) => parts.find(({ part_id }) => part_id === id)?.amount ?? 0;
      expect(amountOf(due)).toBeGreaterThan(0);
      expect(amountOf(waiting)).toBeGreaterThan(0);

      await runAt(container, addDays(MONDAY, -1), "23:07:00");
      expect(await batchOf(MONDAY)).toBeNull();
      await runAt(container, MONDAY, "00:07:00");
      const batch = await batchOf(MONDAY);
      expect(batch).toMatchObject({ status: "draft", created_by: "weekly", approved_by: null });
      const paid = paidBy(batch);
      expect(paid).toEqual(payableOn(MONDAY, parts));
      const without = (part: Part) =>
        payableOn(
          MONDAY,
          parts.filter(({ part_id }) => part_id !== part.id),
        );
      expect(paid[due.producer_id]).toBe((without(due)[due.producer_id] ?? 0) + amountOf(due));
      expect(paid).toEqual(without(waiting));

      for (const time of ["01:07:00", "12:07:00", "23:07:00"]) await runAt(container, MONDAY, time);
      await runAt(container, addDays(MONDAY, 1), "00:07:00");
      expect(await batchOf(MONDAY)).toEqual(batch);
      expect(await batchOf(addDays(MONDAY, 1))).toBeNull();
      expect(payableOn(MONDAY, await ledgerParts())).toEqual({});
    });
    expect((await audit()).filter(({ check }) => /transfer/.test(check))).toEqual([]);
  });
});
