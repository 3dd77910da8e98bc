import { describe, expect, it } from "vitest";
import { xlsxOf } from "./xlsx";

const table = {
  name: "doi-soat/2026-11",
  columns: ["Ngày", "Số tiền"].map((title) => ({ title, width: 12 })),
  rows: [
    ["=1+1", -185_000],
    ['<Chè> & "lam"', 0],
    [null, 5_000_000_000],
  ],
};

describe("xlsxOf", () => {
  it("is read by another library, formulas as text and numbers as numbers", async () => {
    const { readSheet } = await import("read-excel-file/node");
    expect(await readSheet(await xlsxOf(table))).toEqual([["Ngày", "Số tiền"], ...table.rows]);
  });

  it("shows the decimals of a number that has some, and none of one that has not", async () => {
    const { strFromU8, unzipSync } = await import("fflate");
    const stylesOf = async (value: number): Promise<string> => {
      const file = unzipSync(await xlsxOf({ ...table, rows: [["Vĩ độ", value]] }));
      return strFromU8(file["xl/styles.xml"] ?? new Uint8Array());
    };
    expect(await stylesOf(19.8066)).toContain("#,##0.######");
    expect(await stylesOf(20)).not.toContain("#,##0.######");
  });

  it("is the same bytes for the same table, whenever it is written", async () => {
    const first = await xlsxOf(table);
    // Zip archives count in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect((await xlsxOf(table)).equals(first)).toBe(true);
  });
});
