import { describe, expect, it } from "vitest";
import { allowedFields, stripeAmount } from "./session-fields";

describe("allowedFields", () => {
  it("drops everything a buyer may not decide", () => {
    const written = {
      session_id: "payses_1",
      payment_method: "pm_card_visa",
      capture_method: "manual",
      confirm: true,
      payment_method_types: ["card"],
      setup_future_usage: "off_session",
      payment_description: "free",
      metadata: { session_id: "payses_2" },
      amount: 1,
      currency: "usd",
    };
    expect(allowedFields(written)).toEqual({ session_id: "payses_1", payment_method: "pm_card_visa" });
  });

  it("drops a payment method that is not the id of one", () => {
    expect(allowedFields({ session_id: "payses_1", payment_method: "../refunds" })).toEqual({ session_id: "payses_1" });
    expect(allowedFields({ session_id: "payses_1", payment_method: { id: "pm_1" } })).toEqual({
      session_id: "payses_1",
    });
  });

  it("needs the session's id", () => {
    expect(() => allowedFields({})).toThrow("needs its id");
    expect(() => allowedFields(undefined)).toThrow("needs its id");
  });
});

describe("stripeAmount", () => {
  it("sends whole đồng as they are", () => {
    expect(stripeAmount(250_000, "vnd")).toBe(250_000);
    expect(stripeAmount("250000", "VND")).toBe(250_000);
  });

  it.each([0, -1, 0.5, 1000.5, Number.NaN, "", undefined])("refuses %s", (amount) => {
    expect(() => stripeAmount(amount, "vnd")).toThrow("whole number");
  });

  it("refuses another currency", () => {
    expect(() => stripeAmount(100, "usd")).toThrow("VND only");
  });
});
