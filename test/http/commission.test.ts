import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeMade } from "../support/demo-rows";
import { operatorJson } from "../support/parts";
import { ask, paidProducer } from "../support/payouts";
import { enter, type Entry, remove } from "../support/register";

interface Rule {
  id: string;
  name: string;
  position: number;
  rate_bp: number;
}

const rules = async () =>
  (await operatorJson<{ commission_rules: Rule[] }>("/admin/ocop/commission-rules")).commission_rules;
const make = async (body: Record<string, unknown>) => {
  const answer = await ask("commission-rules", { body });
  expect(answer.status).toBe(201);
  const rule = answer.body.commission_rule as Rule;
  made.push(rule.id);
  return rule;
};
const made: string[] = [];
let entry: Entry;
let producer: { id: string };
const probe = async (day?: string) => {
  const query = day === undefined ? "" : `&day=${day}`;
  const { probe: told } = await operatorJson<{ probe: { rule: Rule | null; rate_bp: number } }>(
    `/admin/ocop/commission-rules/probe?product_id=${entry.product_id}${query}`,
  );
  return told;
};

beforeAll(async () => {
  entry = await enter("Đèn lồng thử nghiệm", { group: "handicraft" });
  producer = await paidProducer("Hộ kinh doanh Hoa hồng Thử nghiệm");
  await operatorJson(`/admin/ocop/producers/${producer.id}/products`, {
    method: "POST",
    body: JSON.stringify({ add: [entry.product_id] }),
  });
});
afterAll(async () => {
  for (const id of made) await ask(`commission-rules/${id}`, { method: "DELETE" });
  await remove(entry);
  await removeMade();
});

describe("commission rules", () => {
  it("end with one that fits every line", async () => {
    expect((await rules()).at(-1)).toMatchObject({ name: "Mức chung", rate_bp: 500 });
  });

  it("decide by their order: the first that fits", async () => {
    expect(await probe()).toMatchObject({ rate_bp: 400, rule: { name: "Thủ công mỹ nghệ" } });
    const own = await make({ name: "Riêng", producer_id: producer.id, rate_bp: 250 });
    expect(own.position).toBe(1);
    expect((await probe()).rate_bp).toBe(250);
    const order = (await rules()).map(({ id }) => id);
    const last = [...order.filter((id) => id !== own.id), own.id];
    expect((await ask("commission-rules", { method: "PUT", body: { ids: last } })).status).toBe(200);
    expect((await rules()).map(({ id, position }) => [id, position])).toEqual(last.map((id, index) => [id, index + 1]));
    expect((await probe()).rate_bp).toBe(400);
    await ask("commission-rules", { method: "PUT", body: { ids: order } });
    expect((await ask(`commission-rules/${own.id}`, { method: "PUT", body: { active: false } })).status).toBe(200);
    expect((await probe()).rate_bp).toBe(400);
    await ask(`commission-rules/${own.id}`, { method: "PUT", body: { active: true, valid_from: "2027-01-01" } });
    expect((await probe()).rate_bp).toBe(400);
    expect((await probe("2027-01-01")).rate_bp).toBe(250);
    expect((await ask(`commission-rules/${own.id}`, { method: "PUT", body: { valid_to: "2026-12-31" } })).status).toBe(
      400,
    );
    expect((await ask(`commission-rules/${own.id}`, { method: "DELETE" })).status).toBe(200);
    expect((await rules()).some(({ id }) => id === own.id)).toBe(false);
    expect((await probe("2027-01-01")).rate_bp).toBe(400);
  });

  it("are not ordered by a list that is not all of them", async () => {
    const order = (await rules()).map(({ id }) => id);
    for (const ids of [order.slice(1), [...order, "crul_khongco"], [...order.slice(1), order[1]]]) {
      const answer = await ask("commission-rules", { method: "PUT", body: { ids } });
      expect(answer).toMatchObject({ status: 409, body: { code: "commission_order_stale" } });
    }
  });

  it.each([
    ["rate_bp", { rate_bp: 3_001 }],
    ["rate_bp", { rate_bp: -1 }],
    ["rate_bp", { rate_bp: 2.5 }],
    ["valid_from", { valid_from: "2026-02-30" }],
    ["valid_to", { valid_from: "2026-02-02", valid_to: "2026-02-01" }],
    ["producer_kind", { producer_kind: "bank" }],
    ["per_mille", { per_mille: 5 }],
  ])("are refused with a wrong %s", async (field, change) => {
    const answer = await ask("commission-rules", { body: { name: "Sai", rate_bp: 100, ...change } });
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_body" } });
    expect(Object.keys(answer.body.fields ?? {})).toEqual([field]);
  });

  it("who bears a promotion is said by its code", async () => {
    const code = `THU${Date.now()}`;
    for (const bearer of ["producer", "market"]) {
      expect((await ask("promotion-bearers", { method: "PUT", body: { code, bearer } })).status).toBe(200);
      const { body } = await ask(`promotion-bearers?q=${code}`);
      expect(body.promotion_bearers).toContainEqual({ code, bearer });
    }
  });
});
