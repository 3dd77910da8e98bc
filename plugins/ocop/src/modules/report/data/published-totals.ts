import type { Figures, PublishedTotal } from "../../../shared/report-vocabulary";
import { checkedTotals, lastDayOf } from "../rules/published";

type Row = Omit<PublishedTotal, "day" | "figures" | "since" | "decision" | "sums" | "note_vi" | "note_en"> &
  Partial<Pick<PublishedTotal, "since" | "decision" | "sums" | "note_vi" | "note_en">> & {
    figures: Partial<Figures>;
  };

const NOTHING: Figures = {
  products: null,
  five: null,
  potential_five: null,
  four: null,
  three: null,
  producers: null,
};

const total = (row: Row): PublishedTotal => ({
  since: null,
  decision: null,
  sums: [],
  note_vi: null,
  note_en: null,
  ...row,
  day: lastDayOf(row.printed_day),
  figures: { ...NOTHING, ...row.figures },
});

/**
 * Totals that were published about the programme, as they were printed: some do not add up, and stay so. A new one is a
 * new row; what is wrong in a source is told in its note.
 */
export const publishedTotals: readonly PublishedTotal[] = checkedTotals(
  (
    [
      {
        key: "ha-noi-2019",
        unit_code: "01",
        basis: "in_force",
        printed_day: "2019",
        figures: { products: 301, potential_five: 6, four: 207, three: 88, producers: 75 },
        note_vi: "1.803 lao động; đạt 100,3% kế hoạch.",
        note_en: "1,803 workers; 100.3% of the plan.",
        sources: ["Tin về Chương trình OCOP Hà Nội, năm 2020"],
      },
      {
        key: "ha-noi-2020-09",
        unit_code: "01",
        basis: "candidates",
        printed_day: "2020-09",
        figures: { products: 127 },
        note_vi: "Sản phẩm đã được đánh giá ở cấp huyện, chưa có giấy chứng nhận.",
        note_en: "Products assessed at the districts, without certificates yet.",
        sources: ["Tin về Chương trình OCOP Hà Nội, năm 2020"],
      },
      {
        key: "ha-noi-2020",
        unit_code: "01",
        basis: "recognised",
        since: "2020-01-01",
        printed_day: "2020",
        figures: { products: 424, potential_five: 3, four: 310, three: 111, producers: 96 },
        note_vi: "Đợt đánh giá năm 2020.",
        note_en: "The round of 2020.",
        sources: ["Làng nghề Việt (langngheviet.com.vn)"],
      },
      {
        key: "ha-noi-2022",
        unit_code: "01",
        basis: "recognised",
        since: "2022-01-01",
        printed_day: "2022",
        figures: { products: 518, potential_five: 1, four: 271, three: 246 },
        note_vi: "Đợt đánh giá năm 2022.",
        note_en: "The round of 2022.",
        sources: ["VOV (vov.gov.vn)"],
      },
      {
        key: "ha-noi-2023-06",
        unit_code: "01",
        basis: "in_force",
        printed_day: "2023-06",
        figures: { products: 2167, five: 6, potential_five: 12, four: 1369, three: 780 },
        note_vi: "Một nguồn khác in 8 sản phẩm 5 sao; khi đó tổng phải là 2.169.",
        note_en: "Another source prints 8 products of 5 stars, which would make 2,169.",
        sources: ["VOV (vov.gov.vn)", "Làng nghề Việt (langngheviet.com.vn)"],
      },
      {
        key: "ha-noi-2024-04",
        unit_code: "01",
        basis: "in_force",
        printed_day: "2024-04",
        figures: { products: 2711, five: 6, potential_five: 12, four: 1473, three: 1220 },
        sources: ["EIN Presswire, 2024"],
      },
      {
        key: "ha-noi-2025-06",
        unit_code: "01",
        basis: "in_force",
        printed_day: "2025-06",
        figures: { products: 3317, five: 6, potential_five: 22, four: 1571, three: 1718 },
        sources: ["Pháp luật & Xã hội", "Thương hiệu & Sản phẩm (thuonghieusanpham.vn)"],
      },
      {
        key: "ha-noi-2019-tiem-nang",
        unit_code: "01",
        basis: "candidates",
        printed_day: "2019",
        figures: { products: 7200 },
        sums: [{ of: "products", printed: 7200, pieces: [2881, 2417, 1396], complete: false }],
        note_vi:
          "Sản phẩm có tiềm năng, theo ngành hàng: thực phẩm 2.881 (39,9%), lưu niệm 2.417 (33,5%), vải và may mặc 1.396 (19,3%); phần còn lại không in.",
        note_en:
          "Potential products by group: food 2,881 (39.9%), souvenirs 2,417 (33.5%), textiles 1,396 (19.3%); the rest is not printed.",
        sources: ["chinhphu.vn, 23/10/2019"],
      },
      {
        key: "thanh-hoa-2021",
        unit_code: "38",
        basis: "in_force",
        printed_day: "2021",
        figures: { products: 120, five: 1, four: 30, three: 89, producers: 77 },
        sums: [{ of: "products", printed: 120, pieces: [69, 51], complete: true }],
        note_vi: "Ở 63 xã của 21 huyện; 51 sản phẩm mới trong 3 đợt của năm 2021, thêm vào 69 sản phẩm trước đó.",
        note_en: "In 63 communes of 21 districts; 51 new in the three rounds of 2021, besides 69 before.",
        sources: ["Văn hóa & Đời sống, Báo Thanh Hóa (vhds.baothanhhoa.vn), cuối năm 2021"],
      },
      {
        key: "thanh-hoa-2020",
        unit_code: "38",
        basis: "in_force",
        printed_day: "2020",
        figures: { products: 69, producers: 47 },
        note_vi: "Ở 45 xã của 18 huyện, từ năm 2018 đến 2020.",
        note_en: "In 45 communes of 18 districts, from 2018 to 2020.",
        sources: ["ocoptinhthanhhoa.com.vn"],
      },
      {
        key: "thanh-hoa-2942",
        unit_code: "38",
        basis: "decision",
        decision: "2942/QĐ-UBND",
        printed_day: "2021-08-05",
        figures: { products: 20, four: 3, three: 17 },
        note_vi: "Quyết định 2942/QĐ-UBND ngày 05/8/2021.",
        note_en: "Decision 2942/QĐ-UBND of 05/08/2021.",
        sources: ["Thương hiệu & Sản phẩm (thuonghieusanpham.vn)"],
      },
      {
        key: "quang-ninh-2023",
        unit_code: "22",
        basis: "in_force",
        printed_day: "2023",
        figures: { products: 346, five: 4, four: 86, three: 256, producers: 212 },
        sums: [{ of: "producers", printed: 212, pieces: [55, 85, 74], complete: true }],
        note_vi: "55 doanh nghiệp, 85 hợp tác xã và 74 hộ là 214 chủ thể; nguồn in 212.",
        note_en: "55 enterprises, 85 cooperatives and 74 households are 214 producers; the source prints 212.",
        sources: ["thuonghieuquangninh.gov.vn"],
      },
      {
        key: "hue-2019-ke-hoach",
        unit_code: "46",
        basis: "plan",
        printed_day: "2019",
        figures: { products: 20, producers: 10 },
        note_vi: "Kế hoạch của tỉnh Thừa Thiên Huế: ít nhất 20 sản phẩm, 10 tổ chức kinh tế mới, 11.420 triệu đồng.",
        note_en: "Plan of Thừa Thiên Huế: at least 20 products, 10 new organisations, 11,420 million đồng.",
        sources: ["UBND tỉnh Thừa Thiên Huế, 17/01/2019"],
      },
      {
        key: "viet-nam-2025-07",
        unit_code: null,
        basis: "in_force",
        printed_day: "2025-07",
        figures: { products: 16_855, five: 126, producers: 9822 },
        note_vi:
          "76,2% đạt 3 sao, 22,7% đạt 4 sao; chủ thể: hợp tác xã 32,9%, doanh nghiệp 25,3%, cơ sở và hộ 33,5%, tổ hợp tác 8,3%.",
        note_en:
          "76.2% of 3 stars, 22.7% of 4; producers: cooperatives 32.9%, enterprises 25.3%, households 33.5%, groups 8.3%.",
        sources: ["Báo Mới", "VietnamPlus (TTXVN)"],
      },
    ] satisfies Row[]
  ).map(total),
);
