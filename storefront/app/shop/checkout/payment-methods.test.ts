import { describe, expect, it } from "vitest";
import { aboveCashLimit, CASH_LIMIT, methodsOf, paymentFault, settledMethod } from "./payment-methods";

describe("methodsOf", () => {
  it("knows the providers of the shop in the order of the page, and shows no other", () => {
    expect(methodsOf(["pp_stripe_stripe", "pp_system_default", "pp_cod_cod"])).toEqual(["cod", "card"]);
    expect(methodsOf(["pp_vietqr_vietqr"])).toEqual(["vietqr"]);
    expect(methodsOf([])).toEqual([]);
  });
});

describe("paymentFault", () => {
  it("takes what is offered", () => {
    expect(paymentFault("cod", ["cod"], CASH_LIMIT)).toBeNull();
    expect(paymentFault("card", ["cod", "card"], CASH_LIMIT + 1)).toBeNull();
  });

  it("refuses nothing, the unknown, what is not offered, and cash above its limit", () => {
    expect(paymentFault("", ["cod"], 1000)).toBe("required");
    expect(paymentFault("gold", ["cod"], 1000)).toBe("payment_unknown");
    expect(paymentFault("card", ["cod"], 1000)).toBe("payment_unknown");
    expect(paymentFault("cod", ["cod"], CASH_LIMIT + 1)).toBe("cash_limit");
  });
});

describe("settledMethod", () => {
  it("keeps a choice that still stands, else takes the first that does", () => {
    expect(settledMethod("card", ["cod", "card"], 1000)).toBe("card");
    expect(settledMethod("card", ["cod"], 1000)).toBe("cod");
    expect(settledMethod("cod", ["cod", "card"], CASH_LIMIT + 1)).toBe("card");
    expect(settledMethod("cod", ["cod"], CASH_LIMIT + 1)).toBe("");
  });
});

it("holds nothing against a total that is not known yet", () => {
  expect(aboveCashLimit(null)).toBe(false);
});
