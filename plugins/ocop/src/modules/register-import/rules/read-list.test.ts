import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSheetOf } from "../../../shared/read-xlsx";
import type { CellValue } from "../../../shared/table";
import { NO_MARKS } from "../../../shared/workbook-marks";
import { xlsxOf } from "../../../shared/xlsx";
import { readList } from "./read-list";

const lines = (rows: readonly (readonly string[])[]) =>
  rows.map((cells, index) => ({ number: index + 1, cells: [...cells] }));
const read = (rows: readonly (readonly string[])[]) => readList({ lines: lines(rows), marks: NO_MARKS }, 100);

const HEAD = [
  "STT",
  "Tên sản phẩm",
  "Chủ thể",
  "Xã",
  "Huyện",
  "Nhóm sản phẩm",
  "Hạng sao",
  "Số quyết định",
  "Ngày cấp",
  "Điểm",
];
const ROW = [
  "1",
  "Chè lam",
  "HTX Phủ Quảng",
  "Hoằng Lộc",
  "Hoằng Hóa",
  "Thực phẩm",
  "4 sao",
  "12/QĐ-UBND",
  "15/12/2023",
  "82,5",
];

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

describe("a list of rated products", () => {
  it("begins below titles of any number, and says what it says", () => {
    const { rows, faults } = read([
      ["UBND TỈNH THANH HÓA"],
      ["DANH SÁCH SẢN PHẨM OCOP"],
      HEAD,
      ["(1)", "(2)", "(3)"],
      ROW,
    ]);
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      expect.objectContaining({
        line: 5,
        product: "Chè lam",
        producer: "HTX Phủ Quảng",
        kind: "cooperative",
        place: { commune: "Hoằng Lộc", district: "Hoằng Hóa", province: null },
        group: "food",
        stars: 4,
        score: 82.5,
        decision_number: "12/QĐ-UBND",
        issued_on: "2023-12-15",
        faults: [],
        notes: [],
      }),
    ]);
  });

  it("may have a head of two lines", () => {
    const { rows } = read([
      ["TT", "Tên sản phẩm", "Tên cơ sở sản xuất", "Ngành hàng", "Kết quả đánh giá", "", "Quyết định công nhận"],
      ["", "", "", "", "Tổng điểm", "Xếp hạng", ""],
      ["1", "Nước mắm", "Cty TNHH Ba Làng", "thuc pham", "71", "★★★★", "QĐ số 3/QĐ-UBND ngày 2 tháng 1 năm 2024"],
    ]);
    expect(rows).toMatchObject([
      {
        line: 3,
        kind: "enterprise",
        score: 71,
        stars: 4,
        decision_number: "3/QĐ-UBND",
        decision_date: "2024-01-02",
        issued_on: "2024-01-02",
      },
    ]);
  });

  it("has values that look like titles", () => {
    const row = [
      "1",
      "Chè lam",
      "Hợp tác xã Phủ Quảng",
      "Xã Hoằng Lộc",
      "Huyện Hoằng Hóa",
      "Nhóm thực phẩm",
      "4",
      "QĐ số 1/QĐ-UBND",
      "15/12/2023",
      "82",
    ];
    const { rows } = read([HEAD, row, row]);
    expect(rows.map(({ line, decision_number }) => [line, decision_number])).toEqual([
      [2, "1/QĐ-UBND"],
      [3, "1/QĐ-UBND"],
    ]);
  });

  it("has headings that say the group and the district of what follows, and sums that say nothing", () => {
    const bare = HEAD.filter((title) => !["Huyện", "Nhóm sản phẩm"].includes(title));
    const row = ROW.filter((_, place) => place !== 4 && place !== 5);
    const { rows } = read([bare, ["I", "Nhóm đồ uống"], ["1.", "Huyện Nga Sơn"], row, ["", "Tổng cộng", "1"]]);
    expect(rows).toMatchObject([{ line: 4, group: "beverage", place: { district: "Huyện Nga Sơn" } }]);
  });

  it("is read composed, whatever form its letters have", () => {
    const { rows } = read([HEAD.map((title) => title.normalize("NFD")), ROW.map((cell) => cell.normalize("NFD"))]);
    expect(rows).toMatchObject([
      { product: "Chè lam".normalize("NFC"), group: "food", place: { commune: "Hoằng Lộc" } },
    ]);
  });

  it("names each cell that cannot be read, and where it is", () => {
    const { rows } = read([HEAD, ["1", "", "HTX", "", "", "Xe máy", "6 sao", "", "31/02/2023", "101"]]);
    expect(rows[0]?.faults).toEqual([
      { line: 2, column: "Tên sản phẩm", cell: "B2", reason: "missing", detail: null },
      { line: 2, column: "Nhóm sản phẩm", cell: "F2", reason: "group", detail: null },
      { line: 2, column: "Hạng sao", cell: "G2", reason: "stars", detail: null },
      { line: 2, column: "Điểm", cell: "J2", reason: "number", detail: null },
      { line: 2, column: "Ngày cấp", cell: "I2", reason: "day", detail: null },
    ]);
  });

  it.each([
    [[["a", "b"]], "no_header"],
    [[HEAD], "empty"],
    [[HEAD.filter((title) => title !== "Chủ thể"), ROW], "column_missing"],
    [[HEAD, ...Array.from({ length: 101 }, () => ROW)], "too_long"],
  ])("is refused as a whole: %#", (rows, reason) => {
    expect(read(rows)).toMatchObject({ rows: [], faults: [{ reason }] });
  });

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
