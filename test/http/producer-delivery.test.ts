import { describe, expect, it } from "vitest";
import type { DeliveryOptionAnswer } from "../../plugins/ocop/src/contract/delivery-option";
import { ask, newProducer, type Person } from "../support/members";

const WAY = {
  name: "Giao tận nơi",
  kind: "delivery",
  rule: { kind: "flat", amount: 25_000 },
  free_from: 500_000,
  promised_days: { min: 2, max: 4 },
  sales_point_id: null,
  provinces: null,
};
const PATH = "delivery-options";

async function ways(who: Person): Promise<DeliveryOptionAnswer[]> {
  return (await ask(who, PATH)).body.delivery_options as DeliveryOptionAnswer[];
}

describe("ways of delivery", () => {
  it("are set as a whole list, which can be sent back as it was read", async () => {
    const owner = await newProducer();
    expect(await ways(owner)).toEqual([]);
    const { status } = await ask(owner, PATH, { delivery_options: [WAY, { ...WAY, name: "Giao nhanh" }] });
    expect(status).toBe(200);
    const stored = await ways(owner);
    expect(stored).toMatchObject([WAY, { ...WAY, name: "Giao nhanh" }]);
    expect((await ask(owner, PATH, { delivery_options: stored.toReversed() })).body.delivery_options).toEqual(
      stored.toReversed(),
    );
    expect((await ask(owner, PATH, { delivery_options: stored.slice(0, 1) })).status).toBe(200);
    expect(await ways(owner)).toEqual(stored.slice(0, 1));
  });

  it("of another producer are neither read nor changed", async () => {
    const [owner, stranger] = await Promise.all([newProducer(), newProducer()]);
    await ask(owner, PATH, { delivery_options: [WAY] });
    const own = await ways(owner);
    expect(await ways(stranger)).toEqual([]);
    expect((await ask(stranger, PATH, { delivery_options: own })).status).toBe(404);
    expect(await ways(owner)).toEqual(own);
  });

  it.each([
    ["a fee in fractions", { rule: { kind: "flat", amount: 0.5 } }],
    ["a fee that no parcel costs", { rule: { kind: "flat", amount: 5_000_001 } }],
    ["days that run backwards", { promised_days: { min: 4, max: 2 } }],
    ["pick-up at no place", { kind: "pickup" }],
    ["pick-up at a place that there is not", { kind: "pickup", sales_point_id: "sp_khong_co" }],
    ["somebody else's producer", { producer_id: "pdr_1" }],
  ])("are refused with %s", async (_what, wrong) => {
    const owner = await newProducer();
    const answer = await ask(owner, PATH, { delivery_options: [{ ...WAY, ...wrong }] });
    expect([answer.status, answer.body.code]).toEqual([400, "invalid_body"]);
    expect(await ways(owner)).toEqual([]);
  });
});
