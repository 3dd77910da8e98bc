import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuery } from "./query-text";
import { vectorText } from "./lexemes";

describe("readQuery", () => {
  it("asks for every word, the last as a beginning", () => {
    expect(readQuery("Gà  MÍA")).toEqual({
      folded: "ga mia",
      marks: "gà mía",
      must: "'ga' & 'mia':*",
      inName: "'ga':A & 'mia':*A",
      lastWord: "'mia'",
      phrase: "'ga' <-> 'mia':*",
      marked: ["'~gà'", "'~mía':*"],
    });
    expect(readQuery("ga mia", "all")?.must).toBe("'ga' & 'mia'");
    expect(readQuery("ga mia", "any")?.must).toBe("'ga' | 'mia':*");
  });
  it("reads composed and decomposed input alike", () => {
    expect(readQuery("Đắk Lắk".normalize("NFD"))).toEqual(readQuery("Đắk Lắk"));
    expect(readQuery("dak lak")?.must).toBe(readQuery("Đắk Lắk")?.must);
  });
  it("accepts raw Telex beside the word itself", () => {
    expect(readQuery("banhs")?.must).toBe("('banhs':* | 'banh':*)");
  });
  it("knows dialects, and lets typed marks decide", () => {
    expect(readQuery("kẹo đậu phộng")?.must).toBe("'keo' & ('lac' | ('dau' & 'phong') | ('dau' & 'phung'))");
    expect(readQuery("me")?.must).toContain("'vung'");
    expect(readQuery("mẹ")?.must).toBe("'me':*");
  });
  it("gives null for nothing to look for", () => {
    for (const text of ["", "   ", "\u0000", "\ud800", "—!?"]) expect(readQuery(text)).toBeNull();
  });
  it("takes any text whatever, cut to a bearable length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const query = readQuery(text);
        return query === null || (query.must.isWellFormed() && !query.must.includes("\0"));
      }),
    );
    expect(readQuery("x ".repeat(10_000))?.folded.split(" ")).toHaveLength(12);
  });
});

describe("vectorText", () => {
  it("keeps a marked word both folded and as typed", () => {
    expect(
      vectorText([
        { text: "Dừa sáp", weight: "A" },
        { text: "dua", weight: "B" },
      ]),
    ).toBe("'dua':1A,13B '~dừa':1A 'sap':2A '~sáp':2A");
  });
  it("splits numbers that a text parser would read as a path", () => {
    expect(vectorText([{ text: "38/40/43 40N", weight: "D" }])).toBe("'38':1D '40':2D '43':3D '40n':4D");
  });
});
