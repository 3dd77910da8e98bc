import { describe, expect, it } from "vitest";
import type { ChecklistKey } from "../../../shared/producer-vocabulary";
import { checklist, type ChecklistFacts, missingOf } from "./checklist";

const TODAY = "2026-11-26";
const registration = { kind: "business_registration", expires_on: null, has_file: true } as const;
const whole: ChecklistFacts = {
  kind: "cooperative",
  legal_name: "Hợp tác xã Thử nghiệm",
  tax_code: "0100000000",
  representative: "Giám đốc",
  phone: "0900000000",
  commune_code: "14758",
  address: "Thôn 1",
  has_bank: true,
  papers: [registration],
};
const item = (facts: Partial<ChecklistFacts>, key: ChecklistKey) =>
  checklist({ ...whole, ...facts }, TODAY).find((one) => one.key === key);

describe("the checklist", () => {
  it("lets a whole application go, without the papers that only makers of food need", () => {
    expect(missingOf(checklist(whole, TODAY))).toEqual([]);
    expect(item({}, "food_safety")).toMatchObject({ state: "missing", required: false });
  });

  it.each([
    ["identity", { legal_name: null }],
    ["identity", { representative: null }],
    ["identity", { tax_code: null }],
    ["contact", { phone: null }],
    ["place", { commune_code: null }],
    ["place", { address: null }],
    ["bank", { has_bank: false }],
    ["business_registration", { papers: [] }],
    ["business_registration", { papers: [{ ...registration, has_file: false }] }],
    ["business_registration", { papers: [{ ...registration, expires_on: "2026-11-25" }] }],
  ] as const)("misses %s with %j", (key, facts) => {
    expect(missingOf(checklist({ ...whole, ...facts }, TODAY))).toEqual([key]);
  });

  it("asks no tax code of a cooperative group", () => {
    expect(item({ kind: "cooperative_group", tax_code: null }, "identity")?.state).toBe("done");
  });

  it.each([
    ["2026-11-25", "expired", -1],
    ["2026-11-26", "expiring", 0],
    ["2026-12-26", "expiring", 30],
    ["2026-12-27", "done", 31],
  ] as const)("says of a paper that lasts until %s: %s", (expires_on, state, days_left) => {
    const papers = [registration, { kind: "food_safety", expires_on, has_file: true } as const];
    expect(item({ papers }, "food_safety")).toMatchObject({ state, days_left });
  });

  it("forgets the old paper once a new one with its file is there", () => {
    const old = { kind: "food_safety", expires_on: "2026-12-01", has_file: true } as const;
    const renewed = { ...old, expires_on: "2029-12-01" };
    expect(item({ papers: [old, { ...renewed, has_file: false }] }, "food_safety")?.state).toBe("expiring");
    expect(item({ papers: [old, renewed] }, "food_safety")?.state).toBe("done");
    expect(item({ papers: [old, { ...old, expires_on: null }] }, "food_safety")).toMatchObject({ days_left: null });
  });
});
