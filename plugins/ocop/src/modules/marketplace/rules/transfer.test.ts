import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { payoutReference, referencesIn, splitTransfer, TRANSFER_BELOW } from "./transfer";

describe("splitTransfer", () => {
  it("keeps what fits in one transfer whole", () => {
    expect(splitTransfer(1)).toEqual([1]);
    expect(splitTransfer(499_999_999)).toEqual([499_999_999]);
    expect(splitTransfer(500_000_000)).toEqual([250_000_000, 250_000_000]);
  });

  it("loses no đồng, stays below the limit and makes no transfer too many", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000_000 }), (amount) => {
        const transfers = splitTransfer(amount);
        expect(transfers.reduce((sum, transfer) => sum + transfer, 0)).toBe(amount);
        expect(transfers.every((transfer) => transfer > 0 && transfer < TRANSFER_BELOW)).toBe(true);
        expect((transfers.length - 1) * (TRANSFER_BELOW - 1)).toBeLessThan(amount);
      }),
    );
  });

  it.each([0, -1, 0.5, Number.NaN])("refuses %d", (amount) => expect(() => splitTransfer(amount)).toThrow(RangeError));
});

describe("a payout's reference", () => {
  const bytes = fc.uint8Array({ minLength: 8, maxLength: 16 });

  it("is found again in what banks make of a transfer's content", () => {
    fc.assert(
      fc.property(bytes, (drawn) => {
        const reference = payoutReference(drawn);
        expect(reference).toMatch(/^OCPT[2-9A-HJKMNP-Z]{9}$/);
        for (const text of [
          reference,
          `MBVCB.123.${reference}.CT tu 0011`,
          reference.toLowerCase().replace(/(....)/g, "$1 "),
        ]) {
          expect(referencesIn(text)).toEqual([reference]);
        }
      }),
    );
  });

  it("is not believed with one wrong letter or two swapped ones", () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 4, max: 11 }), (drawn, at) => {
        const right = payoutReference(drawn);
        const letter = right.charAt(at);
        const wrong = `${right.slice(0, at)}${letter === "7" ? "8" : "7"}${right.slice(at + 1)}`;
        expect(referencesIn(wrong)).toEqual([]);
        // Two neighbours within the eight letters; the check letter itself is not swapped.
        const left = Math.min(at, 10);
        const swapped = `${right.slice(0, left)}${right.charAt(left + 1)}${right.charAt(left)}${right.slice(left + 2)}`;
        expect(referencesIn(swapped)).toEqual(swapped === right ? [right] : []);
      }),
    );
  });
});
