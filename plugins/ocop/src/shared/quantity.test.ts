import { describe, expect, it } from "vitest";
import { isLineQuantity } from "./quantity";

describe("isLineQuantity", () => {
  it.each([1, 2, 999])("takes %s", (value) => {
    expect(isLineQuantity(value)).toBe(true);
  });

  it.each([0, -1, 0.1, 1.5, 1000, 1e9, Number.NaN, Number.POSITIVE_INFINITY, "3", null, undefined, [1]])(
    "refuses %s",
    (value) => {
      expect(isLineQuantity(value)).toBe(false);
    },
  );
});
