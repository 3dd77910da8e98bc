import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Vocabulary } from "../../shared/search-text/spelling";
import { readQuery } from "./query-text";
import { lexemesOf, vectorText } from "./lexemes";

const known = new Vocabulary(
  ["nuoc", "mam", "mat", "ong", "huong", "hoa", "le", "gia"].map((word) => [word, 1] as const),
);

describe("readQuery", () => {
  it("asks for every word, the last as a beginning", () => {
    expect(readQuery("Gà  MÍA")).toEqual({
      folded: "ga mia",
      marks: "gà mía",
      corrected: false,
      must: "'ga' & 'mia':*",
      slipped: expect.any(Function) as unknown,
      inName: "'ga':A & 'mia':*A",
      lastWord: "'mia'",
      phrase: "'ga' <-> 'mia':*",
      marked: ["'~gà'", "'~mía':*"],
      code: null,
      shown: { words: ["ga", "mia"], alike: expect.any(Function) as unknown },
    });
    expect(readQuery("ga mia", "all")?.must).toBe("'ga' & 'mia'");
    expect(readQuery("ga mia", "any")?.must).toBe("'ga' | 'mia':*");
  });
  it("reads composed and decomposed input alike", () => {
    expect(JSON.stringify(readQuery("Đắk Lắk".normalize("NFD")))).toBe(JSON.stringify(readQuery("Đắk Lắk")));
    expect(readQuery("dak lak")?.must).toBe(readQuery("Đắk Lắk")?.must);
  });
  it("accepts raw keys beside the word itself, and ranks by the marks that they mean", () => {
    expect(readQuery("banhs")?.must).toBe("('banhs':* | 'banh':*)");
    expect(readQuery("banhs")?.marked).toEqual(["'~bánh':*"]);
  });
  it("knows dialects by their marks, and lets typed marks decide", () => {
    expect(readQuery("kẹo đậu phộng")?.must).toBe(
      "'keo' & (('dau' & 'phong') | '~lạc' | ('~đậu' & '~phộng') | ('~đậu' & '~phụng'))",
    );
    expect(readQuery("me")?.must).toContain("'~vừng'");
    expect(readQuery("mẹ")?.must).toBe("'me':*");
  });
  it("sets a word right that nobody knows, and thinks of a slip in those that are known", () => {
    expect(readQuery("mat onh huong", "last", known)?.must).toBe("'mat' & ('onh' | 'ong') & 'huong':*");
    expect(readQuery("nuocmam le", "last", known)?.must).toBe("('nuocmam' | ('nuoc' <-> 'mam')) & 'le':*");
    expect(readQuery("mat le", "last", known)?.slipped()).toBe("('mam' & 'le':*)");
    expect(readQuery("mat onh", "last", known)).toMatchObject({ folded: "mat ong", corrected: true });
  });
  it("takes codes as they stand", () => {
    expect(readQuery("DEMO-2025-N6A4CR", "last", known)).toMatchObject({
      code: "'demo2025n6a4cr'",
      must: "('demo' & '2025' & 'n6a4cr') | 'demo2025n6a4cr'",
    });
    expect(readQuery("nuoc mam 40", "last", known)?.must).toBe("'nuoc' & 'mam' & '40':*");
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
      vectorText(
        lexemesOf([
          { texts: ["Dừa sáp"], weight: "A" },
          { texts: ["dua"], weight: "B" },
        ]),
      ),
    ).toBe("'dua':1A,13B '~dừa':1A 'sap':2A '~sáp':2A");
  });
  it("splits numbers that a text parser would read as a path", () => {
    expect(vectorText(lexemesOf([{ texts: ["38/40/43 40N"], weight: "D" }]))).toBe("'38':1D '40':2D '43':3D '40n':4D");
  });
});
