import { describe, expect, it } from "vitest";
import { answerBody, type TypedAnswer } from "./answer";

const typed: TypedAnswer = { answer: "offer", quantity: "1.200", price: "85.000 đ", from_day: "2026-12-01", note: "" };

describe("answerBody", () => {
  it("reads numbers as people type them", () => {
    expect(answerBody(typed)).toEqual({
      body: { answer: "offer", quantity: 1200, price: 85_000, from_day: "2026-12-01", note: null },
    });
  });

  it("names everything that is missing at once", () => {
    expect(answerBody({ ...typed, quantity: "0", price: "rẻ", from_day: "" })).toEqual({
      faults: ["quantity", "price", "from_day"],
    });
  });

  it("needs nothing to decline", () => {
    const declined = { ...typed, answer: "decline", quantity: "", price: "", from_day: "", note: "Hết vụ" } as const;
    expect(answerBody(declined)).toEqual({ body: { answer: "decline", note: "Hết vụ" } });
  });
});
