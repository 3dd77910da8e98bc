import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asText, withoutMark } from "./formula";

const SIGNS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫", "\u2212"];

describe("asText", () => {
  it.each(SIGNS)("never begins with %j, alone, after blanks or after marks", (sign) => {
    for (const before of ["", " ", "\u00a0", "'", "''"]) {
      const cell = asText(`${before}${sign}SUM(A1)`);
      expect(cell.startsWith("'")).toBe(true);
      expect(withoutMark(cell)).toBe(`${before}${sign}SUM(A1)`);
    }
  });

  it.each(["Chè lam", "185.000", "'Nhà làm'", "", "a=b", "7-up"])("leaves %j alone", (text) => {
    expect(asText(text)).toBe(text);
    expect(withoutMark(text)).toBe(text);
  });

  it("is taken back exactly, whatever was written", () => {
    const letter = fc.constantFrom(...SIGNS, "'", " ", "a", "ắ", "0");
    fc.assert(fc.property(fc.string({ unit: letter, maxLength: 6 }), (text) => withoutMark(asText(text)) === text));
  });
});
