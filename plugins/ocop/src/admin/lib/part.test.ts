import { describe, expect, it } from "vitest";
import { actsOn, fieldsOfAct } from "./part";

const values = (part: Parameters<typeof actsOn>[0]) => actsOn(part).map(({ value }) => value);

describe("actsOn", () => {
  it("offers what the state allows", () => {
    const part = { status: "new", payment_method: "card", paid_at: null };
    expect(values(part)).toEqual(["accept", "refuse"]);
    expect(values({ ...part, status: "packed" })).toEqual(["ship", "deliver"]);
    expect(values({ ...part, status: "cancelled" })).toEqual([]);
  });

  it("offers to collect cash once the parcel is out, until it is collected", () => {
    const part = { status: "delivered", payment_method: "cod", paid_at: null };
    expect(values(part)).toEqual(["collect_cash"]);
    expect(values({ ...part, paid_at: "2026-11-25" })).toEqual([]);
  });
});

describe("fieldsOfAct", () => {
  it("asks for what the API takes and nothing else", () => {
    expect(fieldsOfAct("accept")).toEqual([]);
    expect(fieldsOfAct("refuse").map(({ name }) => name)).toEqual(["reason"]);
    expect(fieldsOfAct("ship").map(({ name }) => name)).toEqual(["carrier", "tracking_code"]);
    expect(fieldsOfAct("collect_cash").map(({ name }) => name)).toEqual(["holder", "carrier", "fee"]);
  });
});
