import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSheetOf } from "./read-xlsx";
import { xlsxOf } from "./xlsx";

const table = {
  name: "san-pham",
  columns: ["Tên sản phẩm", "Giá bán"].map((title) => ({ title, width: 12 })),
  rows: [
    ["Chè lam", 185_000],
    [null, null],
    ["Mật ong", 1.5],
  ],
};

/** The table's workbook with its sheet's text changed. */
async function changed(change: (sheet: string) => string): Promise<Buffer> {
  const parts = unzipSync(await xlsxOf(table));
  const name = Object.keys(parts).find((part) => part.endsWith("worksheets/sheet1.xml"));
  if (name === undefined) throw new Error("the workbook has no sheet");
  const sheet = change(Buffer.from(parts[name] ?? []).toString("utf8"));
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(sheet) }));
}

describe("readSheetOf", () => {
  it("reads what people typed, with the rows as Excel counts them", async () => {
    expect((await readSheetOf(await xlsxOf(table)))?.lines).toEqual([
      { number: 1, cells: ["Tên sản phẩm", "Giá bán"] },
      { number: 2, cells: ["Chè lam", "185000"] },
      { number: 4, cells: ["Mật ong", "1,5"] },
    ]);
  });

  it.each([
    ["text", strToU8("Tên;Giá")],
    ["half a workbook", strToU8("PK\u0003\u0004abc")],
    ["an archive without a sheet", zipSync({ "a.xml": strToU8("<a/>") })],
  ])("takes %s for no workbook", async (_what, bytes) => expect(await readSheetOf(bytes)).toBeNull());

  it("refuses a workbook that would unpack to too much, whatever it says of itself", async () => {
    expect(await readSheetOf(zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(50_000_000) }))).toBeNull();
  });

  it("refuses a workbook whose files are larger than it says of them", async () => {
    const bytes = Buffer.from(zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(50_000_000) }));
    // The size before packing, in the directory at the end.
    bytes.writeUInt32LE(0, bytes.lastIndexOf("PK\u0001\u0002", undefined, "latin1") + 24);
    expect(await readSheetOf(bytes)).toBeNull();
  });

  it.each([
    ["cells that never end", "<c r>".repeat(200_000)],
    ["tags that never end", "<c <mergeCell ".repeat(200_000)],
    ["a tag that is very long", `<a b="${"x".repeat(2_000_000)}"/></worksheet>`],
    ["a comment that is very long", `<!--${"x".repeat(2_000_000)}--></worksheet>`],
  ])("is soon done with %s", async (_what, text) => {
    const start = performance.now();
    await readSheetOf(await changed((sheet) => sheet.replace("</worksheet>", text)));
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it("refuses two cells far from one another: a reader would fill the rectangle", async () => {
    const far = (place: string, row: number) => `<row r="${row}"><c r="${place}${row}"><v>1</v></c></row>`;
    const book = (rows: string) => changed((sheet) => sheet.replace("</sheetData>", `${rows}</sheetData>`));
    expect(await readSheetOf(await book(far("ZZ", 9) + far("A", 99)))).not.toBeNull();
    expect(await readSheetOf(await book(far("ZZ", 9) + far("A", 99_999)))).toBeNull();
  });

  it("looks at a sheet wherever the workbook keeps it", async () => {
    const parts = unzipSync(await changed((sheet) => sheet.replace(/<c r="A1"/, "<c r='XFD1'")));
    const moved = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [
      name.replace("worksheets/sheet1.xml", "other.xml"),
      name.endsWith(".rels") || name.endsWith("Types].xml")
        ? strToU8(Buffer.from(bytes).toString("utf8").replaceAll("worksheets/sheet1.xml", "other.xml"))
        : bytes,
    ]);
    expect(moved.map(([name]) => name)).toContain("xl/other.xml");
    expect(await readSheetOf(Buffer.from(zipSync(Object.fromEntries(moved))))).toBeNull();
  });

  it("keeps of a cell no more than Excel does, and refuses one long text in very many cells", async () => {
    const cell = (row: number) =>
      `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${"a".repeat(40_000)}</t></is></c></row>`;
    const long = (rows: number) =>
      changed((sheet) =>
        sheet.replace(
          "</sheetData>",
          `${Array.from({ length: rows }, (_, place) => cell(place + 9)).join("")}</sheetData>`,
        ),
      );
    expect((await readSheetOf(await long(1)))?.lines.at(-1)?.cells[0]).toHaveLength(32_768);
    expect(await readSheetOf(await long(800))).toBeNull();
  });

  it.each(["XFD1", "A1048576"])("refuses a cell at %s, to which a reader would fill up", async (place) => {
    const bytes = await changed((sheet) => sheet.replace(/<c r="A1"/, `<c r='${place}'`));
    expect(await readSheetOf(bytes)).toBeNull();
    expect(await readSheetOf(await changed((sheet) => sheet))).not.toBeNull();
  });
});
