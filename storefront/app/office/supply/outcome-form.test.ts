import { describe, expect, it } from "vitest";
import { outcomeBody, outcomeFaults, readOutcome, type TypedOutcome } from "./outcome-form";

const TODAY = "2026-11-26";
const agreed: TypedOutcome = {
  outcome: "agreed",
  producer_id: "pdr_1",
  quantity: "1.200",
  value: "3.500.000.000 đ",
  signed_on: "2026-11-20",
  contract_number: "",
  note: "",
};

describe("an outcome as it was typed", () => {
  it("is a contract in whole pieces and whole đồng", () => {
    expect(outcomeFaults(agreed, TODAY)).toEqual({});
    expect(outcomeBody(agreed)).toEqual({
      outcome: "agreed",
      producer_id: "pdr_1",
      quantity: 1200,
      value: 3_500_000_000,
      signed_on: "2026-11-20",
      contract_number: null,
      note: null,
    });
  });

  it("names everything that is missing at once, a day to come too", () => {
    const typed = { ...agreed, producer_id: "", quantity: "0", value: "rẻ", signed_on: "2026-11-27" };
    expect(outcomeFaults(typed, TODAY)).toEqual({
      producer_id: "producer",
      quantity: "quantity",
      value: "value",
      signed_on: "day",
    });
  });

  it("says why there is no deal, and nothing where it was withdrawn", () => {
    const typed = { ...agreed, outcome: "not_agreed" as const };
    expect(outcomeFaults(typed, TODAY)).toEqual({ note: "text" });
    expect(outcomeBody({ ...typed, note: "Giá cao" })).toEqual({ outcome: "not_agreed", note: "Giá cao" });
    expect(outcomeFaults({ ...typed, outcome: "withdrawn" }, TODAY)).toEqual({});
    expect(readOutcome(new FormData()).outcome).toBe("withdrawn");
  });
});
