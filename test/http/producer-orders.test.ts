import { describe, expect, it } from "vitest";
import { buyablesOfProducers, orderCash } from "../support/purchase";
import { act, moneyOf, operatorJson, partDetail, partsOf, refund } from "../support/parts";
import { api } from "../support/stack";

const deliverAndPay = async (id: string, holder: "producer" | "carrier") => {
  for (const deed of [{ act: "accept" }, { act: "pack" }, { act: "ship" }, { act: "deliver" }]) {
    expect(await act(id, deed)).toMatchObject({ status: 200 });
  }
  expect((await act(id, { act: "collect_cash", holder, carrier: "GHN" })).status).toBe(200);
};

describe("an order of two producers", () => {
  it("is one order with one part a producer, and the parts sum to it", async () => {
    const goods = await buyablesOfProducers(2);
    const order = await orderCash(goods.map((good) => ({ ...good, quantity: 2 })));
    const parts = await partsOf(order.order_id);
    expect(parts).toHaveLength(2);
    expect(new Set(parts.map(({ producer_id }) => producer_id)).size).toBe(2);
    expect(parts.reduce((sum, part) => sum + part.total, 0)).toBe(order.total);
    for (const part of parts) expect(part).toMatchObject({ status: "new", payment_method: "cod", paid_at: null });
  });

  it("ships a part once when it is told to three times at the same moment", async () => {
    const order = await orderCash(await buyablesOfProducers(1));
    const [part] = await partsOf(order.order_id);
    if (!part) throw new Error("one part was expected");
    for (const deed of [{ act: "accept" }, { act: "pack" }]) await act(part.id, deed);
    const answers = await Promise.all([1, 2, 3].map(() => act(part.id, { act: "ship" })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { order: shipped } = await operatorJson<{ order: { fulfillments: { canceled_at: string | null }[] } }>(
      `/admin/orders/${order.order_id}?fields=id,*fulfillments`,
    );
    // Not even one that was undone: undoing gives back a reservation that the other has used.
    expect(shipped.fulfillments).toHaveLength(1);
  });

  it("is cancelled by its buyer or packed by its producer, never both", async () => {
    for (let round = 0; round < 6; round += 1) {
      const order = await orderCash(await buyablesOfProducers(1));
      const [part] = await partsOf(order.order_id);
      if (!part) throw new Error("one part was expected");
      await act(part.id, { act: "accept" });
      const [cancelled, packed] = await Promise.all([
        api(`/store/order-links/${order.token}/cancel`, { method: "POST", body: JSON.stringify({}) }),
        act(part.id, { act: "pack" }),
      ]);
      const status = (await partsOf(order.order_id))[0]?.status;
      const one = { cancelled: cancelled.status === 200, packed: packed.status === 200 };
      expect({ ...one, status }).toEqual({
        cancelled: status === "cancelled",
        packed: status === "packed",
        status: expect.stringMatching(/^(cancelled|packed)$/),
      });
    }
  });

  it("collects the cash of each parcel by itself", async () => {
    const order = await orderCash(await buyablesOfProducers(2));
    const [first, second] = await partsOf(order.order_id);
    if (!first || !second) throw new Error("two parts were expected");
    expect((await act(first.id, { act: "collect_cash", holder: "carrier", carrier: "GHN" })).body.code).toBe(
      "part_state",
    );
    await deliverAndPay(first.id, "carrier");
    expect(await moneyOf(order.order_id)).toMatchObject({ captured: first.total, refunded: 0 });
    // Saying it twice collects once.
    await act(first.id, { act: "collect_cash", holder: "carrier", carrier: "GHN" });
    expect((await moneyOf(order.order_id)).captured).toBe(first.total);
    await deliverAndPay(second.id, "producer");
    expect((await moneyOf(order.order_id)).captured).toBe(order.total);
  });

  it("goes on with the other part when one producer refuses", async () => {
    const order = await orderCash(await buyablesOfProducers(2));
    const [first, second] = await partsOf(order.order_id);
    if (!first || !second) throw new Error("two parts were expected");
    expect((await act(first.id, { act: "refuse", reason: "Hết hàng" })).status).toBe(200);
    const money = await moneyOf(order.order_id);
    expect(money).toMatchObject({ status: "pending", total: second.total, captured: 0 });
    expect((await partDetail(first.id)).status).toBe("refused");
    await deliverAndPay(second.id, "carrier");
    expect((await moneyOf(order.order_id)).captured).toBe(second.total);
  });

  it("ends when every part was taken back", async () => {
    const order = await orderCash(await buyablesOfProducers(2));
    const answer = await api(`/store/order-links/${order.token}/cancel`, { method: "POST", body: JSON.stringify({}) });
    expect(answer.status).toBe(200);
    expect((await partsOf(order.order_id)).map(({ status }) => status)).toEqual(["cancelled", "cancelled"]);
    expect(await moneyOf(order.order_id)).toMatchObject({ status: "canceled", captured: 0, refunded: 0 });
  });

  it("lets the buyer cancel one part, but nothing that is packed", async () => {
    const order = await orderCash(await buyablesOfProducers(2));
    const [first, second] = await partsOf(order.order_id);
    if (!first || !second) throw new Error("two parts were expected");
    await act(second.id, { act: "accept" });
    await act(second.id, { act: "pack" });
    const cancel = async (body: unknown) =>
      api(`/store/order-links/${order.token}/cancel`, { method: "POST", body: JSON.stringify(body) });
    expect((await cancel({})).status).toBe(409);
    expect((await cancel({ part_number: second.number })).status).toBe(409);
    expect((await cancel({ part_number: "9999999-1" })).status).toBe(404);
    expect((await cancel({ part_number: first.number })).status).toBe(200);
    expect((await moneyOf(order.order_id)).total).toBe(second.total);
  });
});

describe("refusing", () => {
  it("goes by the table: not what is packed or delivered, and at the door only what is on its way", async () => {
    const order = await orderCash(await buyablesOfProducers(1));
    const [part] = await partsOf(order.order_id);
    if (!part) throw new Error("a part was expected");
    const refused = { act: "refuse", reason: "Thử nghiệm" };
    const atDoor = { act: "refuse_at_door", reason: "Thử nghiệm" };
    const told = async (deed: Record<string, unknown>) => (await act(part.id, deed)).body.code;
    expect(await told(atDoor)).toBe("part_state");
    for (const deed of ["accept", "pack"]) await act(part.id, { act: deed });
    expect(await told(refused)).toBe("part_state");
    await act(part.id, { act: "ship" });
    expect(await told(refused)).toBe("part_state");
    await act(part.id, { act: "deliver" });
    expect(await told(refused)).toBe("part_state");
    expect(await told(atDoor)).toBe("part_state");
    expect((await refund({ producer_order_id: part.id, kind: "refused" })).body.code).toBe("part_state");
    expect((await partDetail(part.id)).status).toBe("delivered");
  });

  it("at the door puts the goods back, takes no commission, and is the same when said twice", async () => {
    const order = await orderCash(await buyablesOfProducers(1));
    const [part] = await partsOf(order.order_id);
    if (!part) throw new Error("a part was expected");
    for (const deed of ["accept", "pack", "ship"]) await act(part.id, { act: deed });
    const atDoor = { act: "refuse_at_door", reason: "Người mua không nhận" };
    expect(await act(part.id, atDoor)).toMatchObject({ status: 200 });
    expect(await act(part.id, atDoor)).toMatchObject({ status: 200 });
    expect(await partDetail(part.id)).toMatchObject({ status: "refused", paid_at: null, refunded_total: part.total });
    expect(await moneyOf(order.order_id)).toMatchObject({ total: 0, captured: 0 });
  });
});

describe("refunds", () => {
  it("never exceed the part, also when two come at once", async () => {
    const order = await orderCash(await buyablesOfProducers(2));
    const [first] = await partsOf(order.order_id);
    if (!first) throw new Error("a part was expected");
    await deliverAndPay(first.id, "carrier");
    const whole = { producer_order_id: first.id, kind: "return", delivery: true };
    const answers = await Promise.all([refund(whole), refund(whole), refund(whole)]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await moneyOf(order.order_id)).toMatchObject({ captured: first.total, refunded: first.total });
    expect((await partDetail(first.id)).refunded_total).toBe(first.total);
  });

  it("with one key are one refund", async () => {
    const order = await orderCash((await buyablesOfProducers(1)).map((good) => ({ ...good, quantity: 3 })));
    const [part] = await partsOf(order.order_id);
    if (!part) throw new Error("a part was expected");
    await deliverAndPay(part.id, "producer");
    const [line] = (await partDetail(part.id)).lines ?? [];
    const body = { producer_order_id: part.id, kind: "return", lines: [{ id: line?.id, quantity: 1 }] };
    const key = `thu-${order.order_id}`;
    const [a, b] = [await refund(body, key), await refund(body, key)];
    expect(a.status).toBe(201);
    expect(b.body.refund?.id).toBe(a.body.refund?.id);
    const amount = a.body.refund?.amount ?? 0;
    expect(amount).toBeGreaterThan(0);
    expect((await moneyOf(order.order_id)).refunded).toBe(amount);
  });

  it("are refused with fractions, too many pieces and foreign lines", async () => {
    const order = await orderCash(await buyablesOfProducers(2));
    const [first, second] = await partsOf(order.order_id);
    if (!first || !second) throw new Error("two parts were expected");
    const [foreign] = (await partDetail(second.id)).lines ?? [];
    const ask = async (body: Record<string, unknown>) =>
      refund({ producer_order_id: first.id, kind: "cancel", ...body });
    expect((await ask({ kind: "goodwill", amount: 0.5 })).status).toBe(400);
    expect((await ask({ kind: "goodwill", amount: -5 })).status).toBe(400);
    expect((await ask({ lines: [{ id: foreign?.id, quantity: 1 }] })).body.code).toBe("refund_line_unknown");
    expect((await ask({ kind: "return" })).body.code).toBe("part_state");
    expect((await ask({ kind: "goodwill", amount: 2_000_000_000 })).body.code).toBe("refund_too_much");
    expect((await ask({ producer_order_id: "pord_none" })).status).toBe(404);
  });
});
