import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buyables, post, prepareForCash, type Buyable } from "../support/checkout";
import { createSalesPoint, operator, removeMade } from "../support/demo-rows";
import { choose, type Parts, partsOf, setWays, type Way, ways } from "../support/delivery";
import { buyablesOfProducers, cartOf } from "../support/purchase";
import { api, apiJson, token } from "../support/stack";

const flat = (amount: number): Way => ({
  name: "Giao thử nghiệm",
  kind: "delivery",
  rule: { kind: "flat", amount },
  promised_days: { min: 2, max: 4 },
});
const before = new Map<string, Way[]>();
let ours: Buyable;
let theirs: Buyable;
let us: string;
let them: string;

const makerOf = async ({ variant_id }: Buyable): Promise<string> => {
  const [part] = (await partsOf(await cartOf([{ variant_id }]))).parts;
  if (part === undefined) throw new Error("goods without a maker");
  return part.producer.id;
};
const part = ({ parts }: Parts, producer: string) => parts.find((one) => one.producer.id === producer);
const fee = async (cartId: string): Promise<number | undefined> => part(await partsOf(cartId), us)?.options[0]?.amount;
const moveTo = (cartId: string, province: string) =>
  apiJson(`/store/carts/${cartId}`, {
    method: "POST",
    body: JSON.stringify({ shipping_address: { address_1: "Thôn 1", city: "Xã 1", province, country_code: "vn" } }),
  });
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

beforeAll(async () => {
  const [first, second] = await buyablesOfProducers(2, 20);
  if (!first || !second) throw new Error("goods of two producers were expected");
  [ours, theirs] = [first, second];
  [us, them] = await Promise.all([makerOf(first), makerOf(second)]);
  for (const producer of [us, them]) before.set(producer, await ways(producer));
});
afterAll(async () => {
  for (const [producer, list] of before)
    await setWays(
      producer,
      list.map(({ id: _id, ...way }) => way),
    );
  await removeMade();
});

describe("a producer's ways of delivery", () => {
  it("are made, changed and ended by one list, and keep their ids", async () => {
    const made = await setWays(us, [flat(10_000), { ...flat(20_000), name: "Giao nhanh thử nghiệm" }]);
    expect(made.map(({ name }) => name)).toEqual(["Giao thử nghiệm", "Giao nhanh thử nghiệm"]);
    expect(new Set(idsOf(made)).size).toBe(2);
    expect(idsOf(made).every((id) => id.startsWith("so_"))).toBe(true);
    const [kept] = made;
    if (!kept) throw new Error("two ways were expected");
    const now = await setWays(us, [{ ...kept, rule: { kind: "flat", amount: 12_000 } }]);
    expect(now).toMatchObject([{ id: kept.id, rule: { amount: 12_000 } }]);
    expect(await ways(us)).toEqual(now);
    expect(part(await partsOf(await cartOf([ours])), us)?.options).toMatchObject([{ id: kept.id, amount: 12_000 }]);
  });

  it("refuse the id of another producer's, fractions and a pick-up without a place", async () => {
    const [other] = await setWays(them, [flat(15_000)]);
    await expect(setWays(us, [{ ...flat(1_000), id: other?.id ?? "" }])).rejects.toThrow(/404/);
    await expect(setWays(us, [flat(0.5)])).rejects.toThrow(/400/);
    await expect(setWays(us, [{ ...flat(0), kind: "pickup" }])).rejects.toThrow(/400/);
    const nowhere = { ...flat(0), kind: "pickup" as const, sales_point_id: "spt_unknown" };
    await expect(setWays(us, [flat(1_000), nowhere])).rejects.toThrow(/400.*delivery_options\.1\.sales_point_id/);
    expect(await ways(them)).toMatchObject([{ id: other?.id, rule: { amount: 15_000 } }]);
    const path = `/admin/ocop/producers/${us}/delivery-options`;
    expect((await api(path)).status).toBe(401);
    expect((await api(path, { token: await token("customer") })).status).toBe(401);
  });
});

describe("fees", () => {
  it("are waived from the amount on, and come back below it", async () => {
    await setWays(us, [{ ...flat(30_000), free_from: ours.price * 2 }]);
    const cart = await cartOf([ours]);
    const [option] = part(await partsOf(cart), us)?.options ?? [];
    await choose(cart, [{ producer_id: us, option_id: option?.id ?? "" }]);
    const line = part(await partsOf(cart), us)?.lines[0]?.line_id ?? "";
    const seen: unknown[] = [];
    for (const quantity of [1, 2, 1]) {
      await post(`/store/carts/${cart}/line-items/${line}`, { quantity });
      const now = await partsOf(cart);
      const { cart: medusas } = await apiJson<{ cart: { total: number; shipping_total: number } }>(
        `/store/carts/${cart}`,
      );
      seen.push([part(now, us)?.amount, medusas.shipping_total, now.totals.total === medusas.total, now.ready]);
    }
    expect(seen).toEqual([
      [30_000, 30_000, true, true],
      [0, 0, true, true],
      [30_000, 30_000, true, true],
    ]);
  });

  it("follow the province when the address changes", async () => {
    const rule = { kind: "province", amount: 40_000, fees: { "thanh-hoa": 15_000 } };
    const [way] = await setWays(us, [{ ...flat(0), rule }]);
    const cart = await cartOf([ours]);
    await choose(cart, [{ producer_id: us, option_id: way?.id ?? "" }]);
    const seen: unknown[] = [];
    for (const province of ["Tỉnh Thanh Hóa", "Cà Mau", "Thanh Hoá"]) {
      await moveTo(cart, province);
      const now = await partsOf(cart);
      seen.push([await fee(cart), part(now, us)?.amount, now.ready]);
    }
    expect(seen).toEqual([
      [15_000, 15_000, true],
      [40_000, 40_000, true],
      [15_000, 15_000, true],
    ]);
  });

  it("follow the weight, the same in the split as in Medusa's own price", async () => {
    const rule = { kind: "weight", amount: 20_000, base_grams: 0, step_grams: 100, step_amount: 1_000 };
    const [way] = await setWays(us, [{ ...flat(0), rule }]);
    const variant = `/admin/products/${ours.product_id}/variants/${ours.variant_id}`;
    await operator(variant, { weight: 1_250 });
    const cart = await cartOf([{ ...ours, quantity: 1 }]);
    await choose(cart, [{ producer_id: us, option_id: way?.id ?? "" }]);
    const one = part(await partsOf(cart), us);
    await post(`/store/carts/${cart}/line-items/${one?.lines[0]?.line_id ?? ""}`, { quantity: 4 });
    const four = part(await partsOf(cart), us);
    await operator(variant, { weight: null });
    const heavy = [one?.amount, one?.options[0]?.amount, four?.amount, four?.options[0]?.amount];
    expect(heavy).toEqual([33_000, 33_000, 70_000, 70_000]);
    const usual = await cartOf([{ ...ours, quantity: 1 }]);
    await choose(usual, [{ producer_id: us, option_id: way?.id ?? "" }]);
    expect(part(await partsOf(usual), us)).toMatchObject({ amount: 25_000, options: [{ amount: 25_000 }] });
  });

  it("are nothing for a pick-up, which names its place, and stop being offered with it", async () => {
    const point = await createSalesPoint({ name: "Điểm bán Thử nghiệm", kind: "shop", status: "open" });
    const pickup = { ...flat(0), name: "Nhận tại điểm bán", kind: "pickup" as const, sales_point_id: point.id };
    const [, way] = await setWays(us, [flat(30_000), pickup]);
    const cart = await cartOf([ours]);
    const chosen = await choose(cart, [{ producer_id: us, option_id: way?.id ?? "" }]);
    expect(chosen.status).toBe(200);
    expect(part(chosen.body as unknown as Parts, us)).toMatchObject({ chosen: way?.id, amount: 0 });
    expect(part(await partsOf(cart), us)?.options[1]).toMatchObject({
      kind: "pickup",
      sales_point: { slug: point.slug },
    });
    await operator(`/admin/ocop/sales-points/${point.id}`, { status: "closed" });
    const closed = await partsOf(cart);
    expect([part(closed, us)?.options.length, closed.ready]).toEqual([1, false]);
  });
});

describe("the places where a producer's goods can be picked up", () => {
  it("are found by the producer whose goods they carry", async () => {
    const point = await createSalesPoint({ name: "Điểm bán bày hàng Thử nghiệm", kind: "shop", status: "open" });
    const find = async (producer: string) => {
      const path = `/admin/ocop/sales-points?producer_id=${producer}&status=open&limit=100`;
      return idsOf((await operator<{ sales_points: { id: string }[] }>(path, undefined, "GET")).sales_points);
    };
    expect(await find(us)).not.toContain(point.id);
    const good = { product_id: ours.product_id, name: ours.title, last_seen_on: "2026-01-03" };
    await operator(`/admin/ocop/sales-points/${point.id}/goods`, { goods: [good] });
    expect(await find(us)).toContain(point.id);
    expect(await find(them)).not.toContain(point.id);
    expect(await find("prod_unknown")).toEqual([]);
  });
});

describe("choosing", () => {
  beforeAll(async () => {
    await setWays(us, [flat(10_000), flat(25_000)]);
    await setWays(them, [flat(15_000)]);
  });

  it("keeps one way a producer, and the new one takes the place of the old", async () => {
    const cart = await cartOf([ours, theirs]);
    const { parts } = await partsOf(cart);
    const [cheap, dear] = part({ parts } as Parts, us)?.options ?? [];
    const [other] = part({ parts } as Parts, them)?.options ?? [];
    const both = [
      { producer_id: us, option_id: cheap?.id ?? "" },
      { producer_id: them, option_id: other?.id ?? "" },
    ];
    expect((await choose(cart, both)).body).toMatchObject({ ready: true, totals: { delivery: 25_000 } });
    const again = await choose(cart, [{ producer_id: us, option_id: dear?.id ?? "" }]);
    expect(again.body).toMatchObject({ ready: true, totals: { delivery: 40_000 } });
    const { cart: medusas } = await apiJson<{ cart: { shipping_methods: unknown[] } }>(
      `/store/carts/${cart}?fields=*shipping_methods`,
    );
    expect(medusas.shipping_methods).toHaveLength(2);
  });

  it("refuses another's way, an unknown one, an unknown producer and one named twice", async () => {
    const cart = await cartOf([ours, theirs]);
    const now = await partsOf(cart);
    const mine = part(now, us)?.options[0]?.id ?? "";
    const others = part(now, them)?.options[0]?.id ?? "";
    for (const choices of [
      [{ producer_id: us, option_id: others }],
      [{ producer_id: us, option_id: "so_01HZZZZZZZZZZZZZZZZZZZZZZZ" }],
      [{ producer_id: "prod_nobody", option_id: mine }],
      [
        { producer_id: us, option_id: mine },
        { producer_id: us, option_id: mine },
      ],
    ]) {
      expect(await choose(cart, choices)).toMatchObject({ status: 404, body: { code: "delivery_unknown" } });
    }
    expect((await post(`/store/carts/${cart}/parts`, { choices: "x" })).status).toBe(400);
    expect((await partsOf(cart)).ready).toBe(false);
    expect((await api("/store/carts/cart_nobody/parts")).status).toBe(404);
  });

  it("loses the way of a producer whose last line goes, and completing refuses what is missing", async () => {
    const cart = await cartOf([ours, theirs]);
    await prepareForCash(cart);
    const line = part(await partsOf(cart), them)?.lines[0]?.line_id ?? "";
    expect((await api(`/store/carts/${cart}/line-items/${line}`, { method: "DELETE" })).status).toBe(200);
    expect(await partsOf(cart)).toMatchObject({ ready: true, totals: { delivery: 10_000 } });
    const unsent = await cartOf([ours, theirs]);
    await moveTo(unsent, "Thanh Hóa");
    const mine = part(await partsOf(unsent), us)?.options[0]?.id ?? "";
    await choose(unsent, [{ producer_id: us, option_id: mine }]);
    const { body } = await post("/store/payment-collections", { cart_id: unsent });
    const { id } = body.payment_collection as { id: string };
    await post(`/store/payment-collections/${id}/payment-sessions`, { provider_id: "pp_cod_cod" });
    const refused = await post(`/store/carts/${unsent}/complete`, {});
    expect(refused).toMatchObject({ status: 400, body: { code: "delivery_missing" } });
  });

  it("refuses to complete at a fee that the producer has changed since", async () => {
    const cart = await cartOf([ours]);
    await prepareForCash(cart);
    await setWays(
      us,
      (await ways(us)).map((way) => ({ ...way, rule: { kind: "flat", amount: 99_000 } })),
    );
    expect(await post(`/store/carts/${cart}/complete`, {})).toMatchObject({
      status: 409,
      body: { code: "delivery_changed" },
    });
  });
});

describe("a service", () => {
  it("is booked without a way of delivery, and is ordered so", async () => {
    const { products } = await apiJson<{ products: { id: string }[] }>("/store/catalogue?group=tourism&limit=20");
    expect(products.length).toBeGreaterThan(0);
    const { variants } = (
      await apiJson<{ product: { variants: { id: string }[] } }>(
        `/store/products/${products[0]?.id}?fields=variants.id`,
      )
    ).product;
    const cart = await cartOf([{ variant_id: variants[0]?.id ?? "" }]);
    expect(await partsOf(cart)).toMatchObject({ ready: true, parts: [{ mode: "booking", options: [], amount: null }] });
    await prepareForCash(cart);
    expect((await post(`/store/carts/${cart}/complete`, {})).status).toBe(200);
  });
});

describe("the demo", () => {
  it("has a way of delivery for whatever is shipped", async () => {
    for (const { variant_id } of (await buyables()).slice(0, 15)) {
      const { parts } = await partsOf(await cartOf([{ variant_id }]));
      for (const one of parts) expect(one.options.length > 0).toBe(one.mode === "delivery");
    }
  });
});
