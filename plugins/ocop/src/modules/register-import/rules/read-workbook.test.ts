import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSheetOf } from "../../../shared/read-xlsx";
import type { CellValue } from "../../../shared/table";
import { xlsxOf } from "../../../shared/xlsx";
import { HEAD, ROW } from "./list.fixture";
import { readList } from "./read-list";

/** A workbook with its sheet's XML, or its workbook's, changed. */
async function workbook(
  rows: readonly (readonly CellValue[])[],
  change: (xml: string, part: string) => string,
): Promise<Buffer> {
  const [head = [], ...body] = rows;
  const parts = unzipSync(
    await xlsxOf({ name: "t", columns: head.map((title) => ({ title: String(title ?? ""), width: 9 })), rows: body }),
  );
  const changed = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] =>
    /(sheet1|workbook)\.xml$/.test(name)
      ? [name, strToU8(change(Buffer.from(bytes).toString("utf8"), name))]
      : [name, bytes],
  );
  return Buffer.from(zipSync(Object.fromEntries(changed)));
}

async function readBook(
  rows: readonly (readonly CellValue[])[],
  change: (xml: string, part: string) => string = (xml) => xml,
) {
  const sheet = await readSheetOf(await workbook(rows, change));
  if (sheet === null) throw new Error("the workbook was not read");
  return readList(sheet, 100);
}

describe("a list in a workbook", () => {
  it("shows merged cells on every line that they cover", async () => {
    const rows = [HEAD, ROW, ["2", "Kẹo lạc", null, null, null, "Thực phẩm", "3 sao", null, null, 70]];
    const merges = ["C2:C3", "D2:D3", "E2:E3", "H2:H3", "I2:I3"].map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    const { rows: found } = await readBook(rows, (xml) =>
      xml.replace("</sheetData>", `</sheetData><mergeCells>${merges}</mergeCells>`),
    );
    expect(found[1]).toMatchObject({
      product: "Kẹo lạc",
      producer: "HTX Phủ Quảng",
      decision_number: "12/QĐ-UBND",
      issued_on: "2023-12-15",
      faults: [],
      notes: [{ reason: "merged", cell: "C3" }],
    });
  });

  it("takes the value of a formula, and refuses one without", async () => {
    const cells = /<c r="(J[23])"[^>]*><v>(\d+)<\/v><\/c>/g;
    const rows = [HEAD, [...ROW.slice(0, 9), 82], [...ROW.slice(0, 9), 83]];
    const { rows: found } = await readBook(rows, (xml) =>
      xml.replace(cells, (_, place: string, value: string) =>
        place === "J2"
          ? `<c r="J2"><f>AVERAGE(K2:O2)</f><v>${value}</v></c>`
          : `<c r="${place}" t="str"><f>SUM(1)</f></c>`,
      ),
    );
    expect(found).toMatchObject([
      { score: 82, faults: [], notes: [{ reason: "formula_value", cell: "J2" }] },
      { score: null, faults: [{ reason: "formula", cell: "J3" }] },
    ]);
  });

  it.each([
    ["", 45_275],
    ['date1904="1"', 45_275 - 1_462],
  ])("knows a bare count of days, in a workbook %s", async (epoch, count) => {
    const rows = [HEAD, [...ROW.slice(0, 8), count, 82]];
    const { rows: found } = await readBook(rows, (xml, part) =>
      part.endsWith("workbook.xml")
        ? xml.replace(/<workbookPr[^>]*\/>|<sheets>/, (tag) => `<workbookPr ${epoch}/>${tag === "<sheets>" ? tag : ""}`)
        : xml,
    );
    expect(found).toMatchObject([{ issued_on: "2023-12-15", notes: [{ reason: "day_counted", cell: "I2" }] }]);
  });
});
