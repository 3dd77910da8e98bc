import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksKey } from "../text";
import { foldedTokens, hasMarks, tokens } from "./tokens";
import { uniformUnits } from "./units";

describe("tokens", () => {
  it.each([
    ["Nước mắm 40N, hoà tan", ["nước", "mắm", "40n", "hòa", "tan"]],
    ["GIO\u0300 LU\u0323A – 500 gram", ["giò", "lụa", "500g"]],
    ["quí\u0301!!! thuý/thúy", ["quí", "thúy", "thúy"]],
    ["… — ?", []],
  ])("of %j are %j", (text, expected) => expect(tokens(text)).toEqual(expected));

  it("are the words of the whole text's key, word by word", () => {
    const letters = [..."aăâeêioôơuưyqgdđnh oe ua uy quy gia 1 5 kg g . , ' - \u0300\u0301\u0303\u0309\u0323 ỳ ò ủ"];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((all) => all.join("")),
      fc.string({ unit: "binary", maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const key = marksKey(uniformUnits(typed.normalize("NFC").toLowerCase()));
        expect(tokens(typed)).toEqual(key.split(" ").filter(Boolean));
      }),
      { numRuns: 2_000 },
    );
  });

  it("know whether they carry marks", () => {
    expect(["mam", "mắm", "đ", "40n"].map(hasMarks)).toEqual([false, true, true, false]);
    expect(foldedTokens("Đắk Lắk")).toEqual(["dak", "lak"]);
  });
});
