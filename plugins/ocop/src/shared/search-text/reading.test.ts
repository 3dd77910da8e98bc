import { describe, expect, it } from "vitest";
import { readText } from "./reading";
import { meaningful } from "./stop-words";
import { SYNONYMS } from "./synonyms";
import { tokens } from "./tokens";

const words = (text: string) => readText(text)?.words.map(({ meant, folded }) => meant ?? folded);

describe("readText", () => {
  it("reads raw keys in any case, also where some marks were typed", () => {
    for (const text of [
      "nước mắm",
      "nuoc mam",
      "NUWOWCS MAWSM",
      "nuo7c1 ma8m1",
      "nưowcs mắm",
      "nước mắm".normalize("NFD"),
    ])
      expect(words(text)).toEqual(["nuoc", "mam"]);
    expect(readText("mawsm")?.words[0]).toEqual({
      typed: "mawsm",
      folded: "mawsm",
      meant: "mam",
      meantMarks: "mắm",
      marked: false,
    });
  });
  it("lets typed marks decide what is a synonym, and takes the longest", () => {
    expect(readText("mè")?.synonyms[0]?.variants).toContainEqual(["vung"]);
    expect(readText("mẹ")?.synonyms).toEqual([]);
    expect(readText("ddaauj phoongj")?.synonyms[0]?.marked).toContainEqual(["lạc"]);
    expect(readText("bánh tráng mè")?.synonyms.map(({ length }) => length)).toEqual([2, 1]);
  });
  it("leaves out words that say nothing, unless they are all there is", () => {
    expect(words("đặc sản của Thanh Hóa")).toEqual(["thanh", "hoa"]);
    expect(words("dac san thanh hoa")).toEqual(["thanh", "hoa"]);
    expect(words("đặc sản")).toEqual(["dac", "san"]);
    expect(words("cua biển")).toEqual(["cua", "bien"]);
    expect(meaningful(["ocop"])).toEqual(["ocop"]);
  });
});

describe("the table of synonyms", () => {
  it("has each phrase once, in the form in which it is compared", () => {
    const all = SYNONYMS.flat();
    expect(new Set(all).size).toBe(all.length);
    for (const phrase of all) expect(tokens(phrase).join(" ")).toBe(phrase);
    for (const group of SYNONYMS) expect(group.length).toBeGreaterThan(1);
  });
});
