import { describe, expect, it } from "vitest";
import { drawDecisionList } from "./decision-list";
import type { DecisionListFacts } from "./facts";
import { readPdf } from "../../shared/pdf/read-pdf.fixture";

const recognised = (index: number, stars: number, more: Partial<DecisionListFacts["products"][number]> = {}) => ({
  product: `Sản phẩm ${index}`,
  producer: `Hợp tác xã số ${index}`,
  place: "xã Hoằng Lộc, tỉnh Thanh Hóa",
  group: "Thực phẩm",
  points: stars === 4 ? 75.5 : 60,
  stars,
  potential_five: false,
  stars_before: null,
  certificate_number: `TH-2026-${index}`,
  ...more,
});

const list = (products: DecisionListFacts["products"]): DecisionListFacts => ({
  decision_number: "2942/QĐ-UBND",
  decided_on: "2026-08-05",
  issuer: "Ủy ban nhân dân tỉnh Thanh Hóa",
  office: "Văn phòng điều phối",
  products,
});

describe("the annex of a decision", () => {
  it("lists products by stars, says what they are, and adds them up", async () => {
    const products = [
      recognised(1, 3),
      recognised(2, 4, { potential_five: true, points: 92, stars_before: 3 }),
      recognised(3, 4, { stars_before: 5 }),
      recognised(4, 3, { stars_before: 3, certificate_number: null }),
    ];
    const pages = await readPdf(await drawDecisionList(list(products)));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.size).toEqual([297, 210]);
    const text = pages[0]?.text ?? "";
    for (const words of [
      "Phụ lục DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN",
      "Quyết định số 2942/QĐ-UBND ngày 05 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh Thanh Hóa",
      "Hạng 4 sao: 2 sản phẩm 1 Sản phẩm 2",
      "Tiềm năng 5 sao. Nâng hạng từ 3 sao",
      "Hạ hạng từ 5 sao",
      "Đánh giá lại",
      "Tổng cộng: 4 sản phẩm; 2 sản phẩm 4 sao, trong đó 1 sản phẩm tiềm năng 5 sao; 2 sản phẩm 3 sao.",
    ])
      expect(text).toContain(words);
  });

  it("shows the heads of its table on every page, each product once", async () => {
    const products = Array.from({ length: 90 }, (_, index) => recognised(index + 1, index < 20 ? 4 : 3));
    const pages = await readPdf(await drawDecisionList(list(products)));
    expect(pages.length).toBeGreaterThan(3);
    const table = pages.filter(({ text }) => text.includes("Hợp tác xã số"));
    for (const { text } of table) expect(text).toContain("Số giấy chứng nhận");
    const text = pages.map((page) => page.text).join(" ");
    for (const { certificate_number } of products) expect(text.split(`${certificate_number} `)).toHaveLength(2);
    expect(text).toContain("Tổng cộng: 90 sản phẩm; 20 sản phẩm 4 sao; 70 sản phẩm 3 sao.");
  });

  it("keeps a very long name within its page", async () => {
    const products = [recognised(1, 3, { product: "Bánh gai ".repeat(600) }), recognised(2, 3)];
    const pages = await readPdf(await drawDecisionList(list(products)));
    expect(pages.map(({ text }) => text).join(" ")).toContain("Hợp tác xã số 2");
    expect(pages.length).toBeLessThan(4);
  });
});
