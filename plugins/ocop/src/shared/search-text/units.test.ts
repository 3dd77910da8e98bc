import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldedTokens, tokens } from "./tokens";
import { uniformUnits } from "./units";

describe("uniformUnits", () => {
  it.each([
    ["500g", "500g"],
    ["500 gr", "500g"],
    ["500 gram", "500g"],
    ["500gam", "500g"],
    ["0,5kg", "500g"],
    ["0.5 kg", "500g"],
    ["1kg", "1kg"],
    ["1 ký", "1kg"],
    ["1 kí", "1kg"],
    ["1 cân", "1kg"],
    ["1000 g", "1kg"],
    ["1.000 g", "1kg"],
    ["1,5 lít", "1500ml"],
    ["8,06 kg", "8060g"],
    ["1 lit", "1l"],
    ["40 n", "40n"],
    ["hộp 250g/gói", "hộp 250g/gói"],
  ])("%s → %s", (written, uniform) => expect(uniformUnits(written)).toBe(uniform));
  it("leaves words, codes and counts alone", () => {
    for (const text of ["38/40/43", "12/2024/qđ-ubnd", "b12g", "5 can", "2 kỳ", "3 người", "g 5", "1,33333 kg"])
      expect(uniformUnits(text)).toBe(text);
  });
  it("gives one token for every spelling of an amount", () => {
    const grams = ["g", " g", "gr", " gram", "gam", " GAM", "G"];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(...grams), (amount, unit) => {
        const kilos = amount % 10 === 0 ? tokens(`${String(amount / 1000).replace(".", ",")} kg`) : null;
        const [token, ...more] = tokens(`${amount}${unit}`);
        return more.length === 0 && token === tokens(`${amount}g`)[0] && (kilos === null || kilos[0] === token);
      }),
    );
  });
});

describe("tokens", () => {
  it("meet whatever way the amount was written", () => {
    for (const text of ["Gạo ST25 0,5KG", "gạo st25 500 gr", "Gạo ST25 (500 gram)"])
      expect(foldedTokens(text)).toEqual(["gao", "st25", "500g"]);
  });
  it("keep degrees and lists of numbers", () => {
    expect(foldedTokens("Nước mắm 38/40/43 40N")).toEqual(["nuoc", "mam", "38", "40", "43", "40n"]);
  });
});
