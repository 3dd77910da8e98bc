import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSyllable, keyedWord, untyped } from "./typing";

describe("keys typed with the input method off", () => {
  it.each([
    ["nuwowcs", "nước"],
    ["nuowcs", "nước"],
    ["nuocws", "nước"],
    ["nwowcs", "nước"],
    ["mawsm", "mắm"],
    ["mawms", "mắm"],
    ["mamws", "mắm"],
    ["vangf", "vàng"],
    ["banhs", "bánh"],
    ["ter", "tẻ"],
    ["phus", "phú"],
    ["hatj", "hạt"],
    ["ddawks", "đắk"],
    ["ddoongf", "đồng"],
    ["dduowngf", "đường"],
    ["dduwowngf", "đường"],
    ["duowngd", "đương"],
    ["caan", "cân"],
    ["caanf", "cần"],
    ["canaf", "cần"],
    ["khoong", "không"],
    ["gioof", "giồ"],
    ["giof", "giò"],
    ["quys", "quý"],
    ["muwas", "mứa"],
    ["huee", "huê"],
    ["hoaf", "hòa"],
    ["thuys", "thúy"],
    ["nghieengs", "nghiếng"],
    ["nuo7c1", "nước"],
    ["nuoc71", "nước"],
    ["ma8m1", "mắm"],
    ["mam81", "mắm"],
    ["d9u7o7ng2", "đường"],
    ["d9a8k1", "đắk"],
    ["cu7", "cư"],
    ["ca61n", "cấn"],
  ])("%s → %s", (typed, meant) => expect(keyedWord(typed)).toBe(meant));
  it("leaves words, codes and foreign names alone", () => {
    const words = ["nuoc", "mam", "cuu", "xoong", "40n", "500g", "b12", "st25", "akoya", "vicosap", "0123"];
    for (const word of [...words, "a".repeat(5000)]) expect(untyped(word)).toBeNull();
  });
  it("knows a syllable", () => {
    expect(isSyllable("nghieng")).toBe(true);
    expect(isSyllable("banhs")).toBe(false);
    expect(isSyllable("caan")).toBe(false);
  });
  it("answers for any letters, and always with a syllable", () => {
    const keys = fc.array(fc.constantFrom(..."abcdeghiklmnopqrstuvwxyzf0123456789"), { maxLength: 14 });
    fc.assert(
      fc.property(keys, (letters) => {
        const read = untyped(letters.join(""));
        return read === null || isSyllable(read);
      }),
      { numRuns: 2000 },
    );
  });
});
