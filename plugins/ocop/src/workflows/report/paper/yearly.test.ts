import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, it } from "vitest";
import type { YearlyReport } from "../../../contract/office-yearly";
import { dayInWords } from "./head";
import { drawYearly } from "./yearly";

const counts = { products: 120, five: 1, potential_five: 2, four: 28, three: 89, producers: 77 };
const nothing = { products: 0, five: 0, potential_five: 0, four: 0, three: 0, producers: 0 };
const area = { name: "Tỉnh Thanh Hóa", level: "province" as const };
const UNITS = 60;

const report: YearlyReport = {
  office: "Văn phòng điều phối Chương trình xây dựng nông thôn mới tỉnh Thanh Hóa",
  year: 2026,
  day: "2026-11-26",
  written_on: "2026-11-26",
  totals: {
    area,
    as_of: "2026-11-26",
    custom: "own",
    units: "commune",
    unit_choices: ["commune"],
    total: counts,
    by_unit: [
      ...Array.from({ length: UNITS }, (_, at) => ({
        code: `1${at}`,
        name: `Xã Thử nghiệm số ${at} ẵ ậ ệ ỗ ợ`,
        point: null,
        ...counts,
        products: 1000 + at,
      })),
      { code: "2", name: "Xã Trống", point: null, ...nothing },
    ],
    former_district_only: 5,
    by_group: [{ group: "food", ...counts }],
    by_kind: [{ kind: "cooperative", ...counts }],
  },
  over_time: {
    area,
    as_of: "2026-11-26",
    step: "year",
    custom: "own",
    steps: ["2025", "2026"].map((name) => ({ name, day: `${name}-11-26`, recognised: 51, ...counts })),
  },
  plan: {
    area,
    year: 2026,
    day: "2026-11-26",
    lines: [{ measure: "recognised", planned: 300, result: 301, share_bp: 10_033 }],
    events: [],
  },
  sales: {
    area,
    from: "2026-01",
    to: "2026-02",
    units: "commune",
    unit_choices: ["commune"],
    least_producers: 3,
    total: { producers: 5, orders: 40, revenue: 1_234_567_890 },
    by_month: [
      { month: "2026-01", producers: null, orders: null, revenue: null },
      { month: "2026-02", producers: 5, orders: 30, revenue: 1_000_000_000 },
    ],
    by_unit: [],
    by_kind: [],
  },
  published: {
    area,
    rows: [
      {
        key: "thanh-hoa-2021",
        unit_code: "38",
        unit_name: "Tỉnh Thanh Hóa",
        basis: "in_force",
        since: null,
        day: "2021-12-31",
        printed_day: "2021",
        decision: null,
        sources: ["Báo Thanh Hóa"],
        note: null,
        printed: { products: 120, five: 1, potential_five: null, four: 30, three: 89, producers: 77 },
        computed: { products: 118, five: 1, potential_five: 0, four: 30, three: 87, producers: 70 },
        difference: { products: 2, five: 0, potential_five: null, four: 0, three: 2, producers: 7 },
        adds_up: true,
        sums: [],
      },
    ],
  },
};

async function pagesOf(one: YearlyReport): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await drawYearly(one)));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((page) => page.normalize("NFC").replace(/\s+/g, " "));
}

let pages: string[];

beforeAll(async () => {
  pages = await pagesOf(report);
});

describe("the yearly report on paper", () => {
  it("has the head of a paper of the administration", () => {
    for (const words of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "BÁO CÁO",
      "ngày 26 tháng 11 năm 2026",
      "năm 2026, Tỉnh Thanh Hóa",
    ])
      expect(pages[0]).toContain(words);
    expect(dayInWords("2026-01-02")).toBe("ngày 02 tháng 01 năm 2026");
  });

  it("has every unit with its marks, on as many pages as it takes, with the table's head on each", () => {
    expect(pages.length).toBeGreaterThan(2);
    const all = pages.join(" ");
    for (let at = 0; at < UNITS; at += 1) expect(all).toContain(`Xã Thử nghiệm số ${at} ẵ ậ ệ ỗ ợ`);
    expect(all).not.toContain("Xã Trống");
    expect(all).toContain("1 đơn vị chưa có sản phẩm");
    expect(all).toContain("5 sản phẩm chưa rõ đơn vị mới có địa chỉ đến huyện");
    expect(pages[1]).toContain("Xã, phường, đặc khu");
    expect(pages[1]?.trim().startsWith("2 ")).toBe(true);
  });

  it("has plan, money without what would tell of single producers, and the published beside the computed total", () => {
    const all = pages.join(" ");
    for (const words of ["100,3", "1.234.567.890", "01/2026 – – –", "Báo Thanh Hóa", "Nơi nhận:", "THỦ TRƯỞNG CƠ QUAN"])
      expect(all).toContain(words);
    expect(all).toContain("120 118 2");
  });

  // Three lines are about 15 mm: all together the sections come to lie at every height of a page.
  it.each([0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45])(
    "has each heading on the page of what it is about, %i units before",
    async (before) => {
      const months = Array.from({ length: 11 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`);
      const sold = { producers: 5, orders: 30, revenue: 1_000_000_000 };
      const told = await pagesOf({
        ...report,
        totals: { ...report.totals, by_unit: report.totals.by_unit.slice(0, before) },
        sales: { ...report.sales, by_month: months.map((month) => ({ month, ...sold })) },
      });
      for (const [title, beginning] of [
        ["I. SẢN PHẨM", "Xã, phường, đặc khu"],
        ["II. DIỄN BIẾN", "Tiềm năng 5 sao"],
        ["III. KẾ HOẠCH", "100,3"],
        ["IV. BÁN HÀNG", "01/2026"],
        ["V. SỐ LIỆU", "Báo Thanh Hóa"],
      ] as const) {
        const page = told.find((text) => text.includes(` ${title}`)) ?? "";
        expect(page.slice(page.indexOf(title))).toContain(beginning);
      }
    },
  );
});
