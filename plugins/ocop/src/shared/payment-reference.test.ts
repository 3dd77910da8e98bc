import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paymentReference, paymentReferencesIn } from "./payment-reference";

const bytes = fc.uint8Array({ minLength: 9, maxLength: 16 });

describe("a payment's reference", () => {
  it("is short, ASCII and found again in what banks make of a transfer's content", () => {
    fc.assert(
      fc.property(bytes, (drawn) => {
        const reference = paymentReference(drawn);
        expect(reference).toMatch(/^DH[34679ACDEFGHJKMNPRTVWXY]{10}$/);
        expect(reference.length).toBeLessThanOrEqual(19);
        for (const text of [
          reference,
          `MBVCB.1234567.${reference}.CT tu 0011 toi 0022`,
          `DH ${reference}`,
          `thanh toan don hang ${reference.toLowerCase().replace(/(...)/g, "$1 ")}`,
        ]) {
          expect(paymentReferencesIn(text)).toContain(reference);
        }
      }),
    );
  });

  it("is not believed with one wrong letter or two neighbours swapped", () => {
    const letters = "34679ACDEFGHJKMNPRTVWXY";
    fc.assert(
      fc.property(bytes, fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 22 }), (drawn, at, shift) => {
        const right = paymentReference(drawn);
        const letter = letters.charAt((letters.indexOf(right.charAt(at)) + shift) % letters.length);
        expect(paymentReferencesIn(`${right.slice(0, at)}${letter}${right.slice(at + 1)}`)).toEqual([]);
        const left = Math.min(at, 9);
        const swapped = `${right.slice(0, left)}${right.charAt(left + 1)}${right.charAt(left)}${right.slice(left + 2)}`;
        expect(paymentReferencesIn(swapped)).toEqual(swapped === right ? [right] : []);
      }),
    );
  });

  it("is not made of too few bytes, nor found in ordinary words", () => {
    expect(() => paymentReference(new Uint8Array(8))).toThrow(RangeError);
    expect(paymentReferencesIn("chuyen tien mua hang")).toEqual([]);
    expect(paymentReferencesIn("")).toEqual([]);
  });
});
