import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf, readCsv } from "./csv";

const table = (rows: (string | number | null)[][]) => ({
  name: "t",
  columns: (rows[0] ?? []).map((_, index) => ({ title: `c${index}`, width: 10 })),
  rows,
});

describe("csvOf", () => {
  it("keeps a spreadsheet from running a text as a formula", () => {
    const hostile = ["=1+1", "+84", "-2", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://x";"y")'];
    const [, ...cells] = csvOf({ ...table([[""]]), rows: hostile.map((text) => [text]) }).split("\r\n");
    expect(cells.filter(Boolean).every((cell) => /^"?'/.test(cell))).toBe(true);
  });

  it("leaves numbers alone, the negative ones too", () => {
    expect(csvOf(table([[-185_000, 0, null]]))).toBe("\uFEFFc0;c1;c2\r\n-185000;0;\r\n");
  });

  it("reads back what it wrote", () => {
    const letter = fc.constantFrom("a", "ắ", '"', ";", ",", "\n", " ", "'", "7");
    const text = fc.string({ unit: letter, minLength: 1 }).map((drawn) => `x${drawn}x`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text), { minLength: 1 }),
        fc.constantFrom(";" as const, "," as const),
        (rows, sep) => {
          const read = readCsv(csvOf(table(rows), sep));
          expect(Array.isArray(read) ? read.slice(1).map(({ cells }) => cells) : read).toEqual(rows);
        },
      ),
    );
  });
});

describe("readCsv", () => {
  it("counts lines of the file, those within quotes included", () => {
    expect(readCsv('a,b\n"x\ny",1\n\n2,3')).toEqual([
      { number: 1, cells: ["a", "b"] },
      { number: 2, cells: ["x\ny", "1"] },
      { number: 5, cells: ["2", "3"] },
    ]);
  });

  it.each([
    ['a\n"x', { line: 2, fault: "quote_open" }],
    ['a\nx"y"', { line: 2, fault: "quote_stray" }],
    ['a\n"x"y', { line: 2, fault: "quote_stray" }],
  ])("names what is malformed: %j", (text, fault) => expect(readCsv(text)).toEqual(fault));
});
