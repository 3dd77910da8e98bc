import { describe, expect, it } from "vitest";
import type { TotalsReport } from "../../contract/office-report";
import type { SalesReport } from "../../contract/office-sales";
import { csvOf } from "../../shared/csv";
import { salesTable, totalsTable } from "./tables";

const counts = { products: 120, five: 1, potential_five: 2, four: 28, three: 89, producers: 77 };
const area = { name: "Tỉnh Thanh Hóa", level: "province" as const };

const totals: TotalsReport = {
  area,
  as_of: "2026-11-26",
  custom: "own",
  units: "district",
  unit_choices: ["commune", "district"],
  total: counts,
  by_unit: [
    { code: "F392", name: "Huyện Hoằng Hóa", point: null, ...counts },
    { code: null, name: null, point: null, ...counts },
  ],
  former_district_only: 5,
  by_group: [{ group: "food", ...counts }],
  by_kind: [{ kind: "household", ...counts }],
};

const sales: SalesReport = {
  area,
  from: "2026-10",
  to: "2026-11",
  units: "commune",
  unit_choices: ["commune"],
  least_producers: 3,
  total: { producers: 4, orders: 9, revenue: 1_500_000 },
  by_month: [{ month: "2026-10", producers: null, orders: null, revenue: null }],
  by_unit: [],
  by_kind: [],
};

describe("reports as files", () => {
  it("have a line for the whole and each part, with numbers that can be added up", () => {
    const { columns, rows } = totalsTable(totals, "vi");
    expect(columns.map(({ title }) => title)).toEqual([
      "Phân theo",
      "Tên",
      "Sản phẩm",
      "5 sao",
      "Tiềm năng 5 sao",
      "4 sao",
      "3 sao",
      "Chủ thể",
    ]);
    expect(rows.map(([by, name]) => [by, name])).toEqual([
      ["Toàn địa bàn", "Tỉnh Thanh Hóa"],
      ["Huyện, quận, thị xã trước 01/7/2025", "Huyện Hoằng Hóa"],
      ["Huyện, quận, thị xã trước 01/7/2025", "Chưa rõ đơn vị"],
      ["Nhóm sản phẩm", "Thực phẩm"],
      ["Loại hình chủ thể", "Hộ kinh doanh"],
      ["Tiềm năng 5 sao được đếm riêng, ngoài 4 sao.", null],
    ]);
    expect(rows[0]?.slice(2)).toEqual([120, 1, 2, 28, 89, 77]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("say by which custom potential 5 stars are counted", () => {
    const { columns, rows } = totalsTable({ ...totals, custom: "inside_four" }, "en");
    expect(columns[4]?.title).toBe("Of these potential 5 stars");
    expect(rows.at(-1)?.[0]).toBe("Potential 5 stars are counted among 4 stars.");
  });

  it("hide what is hidden, in words", () => {
    const text = csvOf(salesTable(sales, "vi"));
    expect(text).toContain("Toàn địa bàn;Tỉnh Thanh Hóa;4;9;1500000");
    expect(text).toContain("Tháng;2026-10;không nêu (dưới 3 chủ thể);;");
  });
});
