import type { Criterion, Part, ProductSet } from "./types";

type Points = readonly (readonly [vi: string, en: string, max: number])[];

const sheet = (points: Points): Criterion[] =>
  points.map(([vi, en, max], index) => ({ code: `C${index + 1}`, vi, en, max }));

const DECLARED = "Công bố chất lượng và kiểm tra định kỳ";

/** Rows that close most sheets: unique features, declaration and periodic tests, quality assurance, global chances. */
const close = (unique: number, declared: number): Points => [
  ["Tính độc đáo", "Uniqueness", unique],
  [DECLARED, "Declared quality and periodic tests", declared],
  ["Đảm bảo chất lượng sản phẩm", "Quality assurance", 5],
  ["Cơ hội thị trường toàn cầu", "Chances on the world market", 5],
];

const fresh = sheet([["Cảm quan", "Senses", 18], ["Dinh dưỡng", "Nutrition", 2], ...close(5, 5)]);
const tasted = sheet([["Cảm quan", "Senses", 20], ...close(5, 5)]);
const water = sheet([["Cảm quan", "Senses", 15], ...close(10, 5)]);
const convenience = ["Tính tiện lợi", "Convenience", 5] as const;
/** Some sheets print this heading twice, with 5 and with 3 points. */
const declaredAgain = [`${DECLARED} (mục thứ hai)`, "Declared quality and periodic tests, second row", 3] as const;

const known = (code: string, vi: string, quality: Criterion[]): ProductSet => ({
  code,
  vi,
  quality,
  recorded_total: 100,
});
const unknown = (code: string, vi: string, recorded: number | null): ProductSet => ({
  code,
  vi,
  quality: null,
  recorded_total: recorded,
});

const part = (code: "A" | "B" | "C", vi: string, en: string, max: number): Part => ({
  code,
  vi,
  en,
  max,
  sections: null,
});

/** Services have weights of their own within the same 35/25/40; A is 15 + 7 + 13 and B is 17 + 8. */
const tourism: ProductSet = {
  ...known(
    "tourism",
    "Du lịch cộng đồng, điểm du lịch",
    sheet([
      ["Vị trí", "Location", 3],
      ["Kiến trúc", "Architecture", 3],
      ["Bảo tồn", "Conservation", 4],
      ["Điều kiện kinh doanh", "Conditions of business", 3],
      ["An ninh, an toàn", "Safety", 2],
      ["Quy trình phục vụ", "Procedures", 3],
      ["Trải nghiệm", "Experience", 2],
      ["Nhân viên", "Staff", 4],
      ["Chất lượng dịch vụ", "Quality of service", 4],
      ["Phục vụ", "Serving", 4],
      ["Tiện nghi", "Comfort", 3],
      ["Sức thu hút", "Attraction", 3],
      ["Hàng hóa", "Goods", 2],
    ]),
  ),
  own_parts: [
    {
      ...part("A", "Sản phẩm và sức mạnh cộng đồng", "Product and community strength", 35),
      sections: [
        { code: "A1", vi: "Tổ chức dịch vụ", en: "Service", max: 15, criteria: [] },
        { code: "A2", vi: "Phát triển sản phẩm", en: "Product development", max: 7, criteria: [] },
        { code: "A3", vi: "Sức mạnh cộng đồng", en: "Community strength", max: 13, criteria: [] },
      ],
    },
    {
      ...part("B", "Khả năng tiếp thị", "Marketing", 25),
      sections: [
        { code: "B4", vi: "Tiếp thị", en: "Marketing", max: 17, criteria: [] },
        { code: "B5", vi: "Câu chuyện về sản phẩm", en: "Product story", max: 8, criteria: [] },
      ],
    },
    part("C", "Chất lượng sản phẩm", "Product quality", 40),
  ],
};

/** The 26 bộ sản phẩm of the annexes of 781/QĐ-TTg (08/06/2020). */
export const PRODUCT_SETS_781: readonly ProductSet[] = [
  known("fresh-plants", "Rau, củ, quả, hạt tươi", fresh),
  known("honey", "Mật ong", fresh),
  known("fresh-animal", "Thịt, trứng, sữa tươi", tasted),
  unknown("rice-cereals", "Gạo, ngũ cốc", null),
  known("processed-cereals", "Chế biến từ gạo, ngũ cốc", tasted),
  known("processed-plants", "Chế biến từ rau, củ, quả, hạt", tasted),
  known("processed-meat", "Chế biến từ thịt, trứng, sữa", tasted),
  known("processed-seafood", "Chế biến từ thủy, hải sản", tasted),
  known("ready-food", "Đồ ăn nhanh", tasted),
  unknown("fish-soy-sauce", "Tương, nước mắm", 98),
  known("other-spices", "Gia vị khác", tasted),
  known("tea-fresh", "Chè tươi, chè chế biến", tasted),
  known("tea-other", "Sản phẩm khác từ chè, trà", tasted),
  known("coffee-cocoa", "Cà phê, ca cao", tasted),
  known("white-spirits", "Rượu trắng", tasted),
  unknown("other-alcohol", "Đồ uống có cồn khác", 98),
  known("water", "Nước khoáng, nước uống tinh khiết", water),
  known("soft-drinks", "Đồ uống không cồn", tasted),
  unknown("health-food", "Thực phẩm chức năng, thuốc từ dược liệu", 98),
  known(
    "cosmetics",
    "Mỹ phẩm",
    sheet([
      ["Cảm quan", "Senses", 3],
      convenience,
      ["Công dụng, hiệu quả", "Efficacy", 9],
      declaredAgain,
      ...close(5, 5),
    ]),
  ),
  known(
    "medical-devices",
    "Trang thiết bị, dụng cụ y tế",
    sheet([
      ["Cảm quan", "Senses", 4],
      convenience,
      ["Công dụng, hiệu quả", "Efficacy", 6],
      ["An toàn", "Safety", 5],
      ...close(5, 5),
    ]),
  ),
  known(
    "other-herbal",
    "Thảo dược khác",
    sheet([
      ["Cảm quan", "Senses", 3],
      convenience,
      ["Công dụng, hiệu quả", "Efficacy", 8],
      ["An toàn", "Safety", 3],
      ...close(8, 3),
    ]),
  ),
  known(
    "craft-household",
    "Thủ công mỹ nghệ gia dụng",
    sheet([
      ["Tính tinh xảo", "Finesse", 5],
      ["Tính độc đáo", "Uniqueness", 5],
      ["Giá trị tổng thể", "Overall value", 6],
      ["Tính năng", "Function", 5],
      ["Nguyên liệu", "Material", 3],
      ["Tính thực tiễn", "Practical use", 3],
      [DECLARED, "Declared quality and periodic tests", 5],
      declaredAgain,
      ["Cơ hội thị trường toàn cầu", "Chances on the world market", 5],
    ]),
  ),
  known(
    "craft-decor",
    "Thủ công mỹ nghệ, trang trí",
    sheet([
      ["Tính tinh xảo", "Finesse", 5],
      ["Tính độc đáo", "Uniqueness", 5],
      ["Giá trị tổng thể", "Overall value", 10],
      ["Tính năng", "Function", 5],
      ["Nguyên liệu", "Material", 4],
      ["Tính thực tiễn", "Practical use", 3],
      [DECLARED, "Declared quality and periodic tests", 3],
      ["Cơ hội thị trường toàn cầu", "Chances on the world market", 5],
    ]),
  ),
  known(
    "textiles",
    "Vải, may mặc",
    sheet([
      ["Tính thẩm mỹ", "Beauty", 5],
      ["Thiết kế độc đáo", "Unique design", 5],
      ["Giá trị tổng thể", "Overall value", 5],
      ["Tính năng", "Function", 5],
      ["Nguyên liệu", "Material", 5],
      ["Tính thực tiễn", "Practical use", 5],
      ["Độ tin cậy", "Reliability", 3],
      ["Tuổi thọ", "Life", 2],
      ["Cơ hội thị trường toàn cầu", "Chances on the world market", 5],
    ]),
  ),
  tourism,
];
