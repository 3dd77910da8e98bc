import { describe, expect, it } from "vitest";
import { faultOfAddress, faultOfCode } from "./faults";

describe("the faults of a card", () => {
  it("have words of their own where the buyer can mend them", () => {
    expect(faultOfCode("incorrect_number")).toBe("number");
    expect(faultOfCode("payment_intent_authentication_failure")).toBe("authentication");
    expect(faultOfCode("insufficient_funds")).toBe("declined");
    expect(faultOfCode(undefined)).toBe("declined");
  });

  it("come by address only where the server says so", () => {
    expect(faultOfAddress("https://shop.example/thanh-toan/the?loi=declined")).toBe("declined");
    expect(faultOfAddress("https://shop.example/thanh-toan/the?loi=toString")).toBeNull();
    expect(faultOfAddress("https://shop.example/thanh-toan/the")).toBeNull();
  });
});
