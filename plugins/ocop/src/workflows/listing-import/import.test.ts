import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListingContent } from "../../contract/producer-listing";
import { csvOf } from "../../shared/csv";
import { withoutFormulas } from "../../shared/formula";
import { readSpreadsheetLines } from "../../shared/spreadsheet-file";
import { xlsxOf } from "../../shared/xlsx";
import { exportTable } from "./export-table";
import { changesOf } from "./patch";
import { planImport } from "./plan";
import type { ExistingListing } from "./plan-listing";

const content = (more: Partial<ListingContent> = {}): ListingContent => ({
  name: "Chè lam Thạch Xá",
  group: "food",
  sub_group: "Bánh kẹo",
  variants: [
    { key: "lvar_1", title: "Hộp 250 g", price: 45_000, stock: 20, sku: null, weight_grams: 300 },
    { key: "lvar_2", title: "Hộp 500 g", price: 85_000, stock: 0, sku: "CL-500", weight_grams: 550 },
  ],
  pictures: [],
  story_vi: "Nhà làm từ ba đời.\r\nNgọt vừa.",
  story_en: null,
  ingredients: "Nếp, gừng, mật mía",
  net_content: "250 g",
  storage: null,
  usage: null,
  shelf_life: "6 tháng kể từ ngày sản xuất",
  responsible_name: null,
  responsible_address: null,
  origin: "Việt Nam",
  dates: null,
  warnings: null,
  declaration_number: "+84/2026/TCB",
  alcohol_strength: 29.5,
  delivery: "parcel",
  season_months: [1, 2, 11, 12],
  preorder_from: "2026-12-01",
  paused: false,
  ...more,
});

const listing = (id: string, more: Partial<ListingContent> = {}): ExistingListing => ({
  id,
  status: "live",
  version: 3,
  wanted: content(more),
});

async function linesOf(bytes: Uint8Array) {
  const lines = await readSpreadsheetLines(bytes);
  if ("fault" in lines) throw new Error(`the file was refused: ${lines.fault.reason}`);
  return lines;
}

async function plan(text: string, existing: ExistingListing[] = []) {
  return planImport(await linesOf(Buffer.from(text)), existing);
}

describe("a file that was exported", () => {
  const existing = [
    listing("lst_1"),
    listing("lst_2", { name: "=HYPERLINK(1)", story_vi: "@nhà", season_months: null, variants: [] }),
    listing("lst_3", {
      name: "Rượu",
      variants: [{ key: "v", title: "Default", price: null, stock: 1, sku: null, weight_grams: null }],
    }),
  ];

  it.each(["csv", "xlsx"] as const)("changes nothing when it comes back as %s", async (format) => {
    const table = exportTable(existing, "2026-11-26");
    const bytes = format === "csv" ? Buffer.from(csvOf(table)) : await xlsxOf(withoutFormulas(table));
    const { rows, counts, faults } = planImport(await linesOf(bytes), existing);
    expect({ faults, ...counts }).toEqual({ faults: [], create: 0, change: 0, same: 3, faulty: 0 });
    expect(rows.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it("holds no text that a spreadsheet would run", () => {
    const texts = withoutFormulas(exportTable(existing, "2026-11-26"))
      .rows.flat()
      .filter((cell) => typeof cell === "string");
    expect(texts.filter((text) => /^\s*[=+\-@＝＋－＠\t\r]/.test(text))).toEqual([]);
    expect(texts).toContain("'=HYPERLINK(1)");
  });

  it("makes the same listings anew for somebody else", async () => {
    const table = exportTable([listing("lst_1")], "2026-11-26");
    const ids = table.rows.map((row) => row.map((cell) => (/^(lst|lvar)_/.test(String(cell)) ? null : cell)));
    const { rows } = planImport(await linesOf(await xlsxOf({ ...table, rows: ids })), []);
    expect(rows).toHaveLength(1);
    const made = rows[0] && changesOf(rows[0].patch, null);
    const { pictures: _, storage, ...given } = content({ story_vi: "Nhà làm từ ba đời.\nNgọt vừa." });
    expect(storage).toBeNull();
    const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
    expect(made).toEqual({ ...told, variants: given.variants.map(({ key: _key, ...size }) => size) });
  });
});

describe("a file that somebody typed", () => {
  it("is read by its titles, with numbers as people write them and letters as phones send them", async () => {
    const { rows, faults } = await plan(
      "Giá;TEN SAN PHAM;Tồn kho;Nhóm sản phẩm;Nồng độ cồn (%);Tháng có hàng;Gửi từ ngày;ghi chú\n" +
        `1.234.000;${"Mật ong bạc hà".normalize("NFD")};1.000;do uong;1,5;tháng 11-2;5/1/2027;không đọc\n`,
    );
    expect(faults).toEqual([]);
    expect(rows[0]?.faults).toEqual([]);
    expect(rows[0] && changesOf(rows[0].patch, null)).toEqual({
      name: "Mật ong bạc hà",
      group: "beverage",
      alcohol_strength: 1.5,
      season_months: [1, 2, 11, 12],
      preorder_from: "2027-01-05",
      variants: [{ title: "Default", price: 1_234_000, stock: 1_000, sku: null, weight_grams: null }],
    });
  });

  it("changes only what it tells, and leaves other sizes as they are when it is written", async () => {
    const { rows } = await plan("Mã sản phẩm;Tên sản phẩm;Mã quy cách;Giá bán (đồng)\nlst_1;;lvar_1;50.000\n", [
      listing("lst_1"),
    ]);
    expect(rows[0]).toMatchObject({
      act: "change",
      version: 3,
      changes: [{ column: "Giá bán (đồng)", size: "Hộp 250 g", before: "45.000", after: "50.000" }],
    });
    const later = content();
    later.variants = later.variants.map((size) => ({ ...size, stock: 7 }));
    expect(rows[0] && changesOf(rows[0].patch, later)).toEqual({
      variants: [{ ...later.variants[0], price: 50_000 }, later.variants[1]],
    });
  });

  it("finds a listing and its sizes by their names, so that nothing is made twice", async () => {
    const text = "Tên sản phẩm;Quy cách;Giá\nChè lam Thạch Xá;x;1000\nChè lam Thạch Xá;Hộp 500 g;90.000\n";
    const { rows } = await plan(text, [listing("lst_1")]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ listing_id: "lst_1", lines: [2, 3] });
    expect(rows[0]?.patch.sizes).toEqual([
      { key: null, values: { title: "x", price: 1000 } },
      { key: "lvar_2", values: { price: 90_000 } },
    ]);
  });

  it.each([
    ["Tên sản phẩm;Giá\nA;abc\n", 2, "Giá", "whole_number"],
    ["Tên sản phẩm;Giá\nA;500\n", 2, "Giá bán (đồng)", "out_of_range"],
    ["Tên sản phẩm;Giá\n;5000\n", 2, "Tên sản phẩm", "missing"],
    ["Tên sản phẩm;Nhóm\nA;Ô tô\n", 2, "Nhóm", "choice"],
    ["Tên sản phẩm;Tháng có hàng\nA;13\n", 2, "Tháng có hàng", "months"],
    ["Tên sản phẩm;Gửi từ ngày\nA;31/02/2027\n", 2, "Gửi từ ngày", "day"],
    ["Tên sản phẩm;Nồng độ cồn\nA;120\n", 2, "Nồng độ cồn (%)", "out_of_range"],
    [`Tên sản phẩm;Xuất xứ\nA;${"x".repeat(400)}\n`, 2, "Xuất xứ", "too_long"],
    ["Mã sản phẩm;Tên sản phẩm\nlst_9;A\n", 2, "Mã sản phẩm", "unknown_listing"],
    ["Tên sản phẩm;Mã quy cách;Giá\nChè lam Thạch Xá;lvar_9;5000\n", 2, "Mã quy cách", "unknown_size"],
    ["Tên sản phẩm;Quy cách;Giá\nA;x;5000\nA;x;6000\n", 3, "Quy cách", "twice"],
    ["Tên sản phẩm;Quy cách;Giá\nA;x;5000\nA;;6000\n", 3, "Quy cách", "missing"],
    ["Tên sản phẩm;Xuất xứ\nA;Huế\nA;Hà Nội\n", 3, "Xuất xứ", "differs"],
  ])("says what is wrong with %j", async (text, line, column, reason) => {
    const { rows, counts } = await plan(text, [listing("lst_1")]);
    expect(rows[0]?.faults).toContainEqual({ line, column, reason });
    expect(counts.faulty).toBe(1);
  });

  it.each([
    ["", "empty"],
    ["Tên sản phẩm;Giá\n", "empty"],
    ["Giá\n5000\n", "column_missing"],
    ["Tên sản phẩm;Giá;Giá bán\nA;1;2\n", "column_twice"],
    [`Tên sản phẩm\n${"A\n".repeat(5_001)}`, "too_long"],
  ])("says what is wrong with the whole of %j", async (text, reason) => {
    const { rows, faults } = await plan(text);
    expect(rows).toEqual([]);
    expect(faults.map((fault) => fault.reason)).toContain(reason);
  });

  it.each([
    ["\u00d0\u00cf\u0011\u00e0", "file_type"],
    ["PK\u0003\u0004rest", "malformed"],
    ["Ch\u00e8", "encoding"],
    ["T\u0000n", "file_type"],
    ['a\n"x', "malformed"],
  ])("refuses %j", async (latin, reason) => {
    expect(await readSpreadsheetLines(Buffer.from(latin, "latin1"))).toMatchObject({ fault: { reason } });
  });

  it("never breaks, whatever the cells hold", async () => {
    const cell = fc.string({ maxLength: 12 });
    const head = "Mã sản phẩm;Tên sản phẩm;Mã quy cách;Quy cách;Giá;Tồn kho;Nhóm;Tháng có hàng;Gửi từ ngày;Cách giao";
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 10, maxLength: 10 }), { maxLength: 8 }), async (lines) => {
        const body = lines.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(";"));
        const { rows, counts } = planImport(await linesOf(Buffer.from([head, ...body].join("\n"))), []);
        expect(counts.create + counts.change + counts.same + counts.faulty).toBe(rows.length);
      }),
    );
  });
});
