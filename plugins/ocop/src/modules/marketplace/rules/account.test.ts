import { describe, expect, it } from "vitest";
import { maskedAccount, usableFrom } from "./account";

describe("an account number", () => {
  it.each([
    ["0011001234567", "••••4567"],
    ["DEMO00112233", "••••2233"],
    ["12345678", "••••5678"],
    ["1234567", "••••567"],
    ["123456", "••••456"],
    ["1", "••••"],
    ["", "••••"],
  ])("%s is shown as %s", (number, shown) => expect(maskedAccount(number)).toBe(shown));

  it("never shows more than half of itself, and not how long it is", () => {
    for (let length = 0; length < 20; length += 1) {
      const shown = maskedAccount("7".repeat(length));
      expect(shown.replace(/•/g, "").length).toBeLessThanOrEqual(length / 2);
      expect(shown.startsWith("••••")).toBe(true);
    }
  });
});

describe("an account that a producer changed", () => {
  it("is paid to from the third day on, over the end of a month too", () => {
    expect(usableFrom("2026-11-26")).toBe("2026-11-29");
    expect(usableFrom("2026-12-30")).toBe("2027-01-02");
  });
});
