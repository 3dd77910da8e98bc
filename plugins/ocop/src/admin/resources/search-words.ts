import { cell, type Choice, type Resource, showDay } from "../lib/resource";

/** What people look for. @param provinces to choose from */
export const searchWords = (provinces: Choice[]): Resource => ({
  path: "search-words",
  many: "search_words",
  one: "search_word",
  key: "word",
  title: "Từ khóa tìm kiếm",
  about:
    "Khách tìm gì trong 30 ngày qua, viết không dấu. Chỉ đếm số lần, không lưu gì về người tìm; từ được tìm dưới 5 lần không hiện. Số đếm được giữ 90 ngày.",
  editable: false,
  columns: [
    { label: "Từ khóa", show: (entity) => cell(entity.word) },
    { label: "Lượt tìm", show: (entity) => cell(entity.searches) },
    { label: "Không có kết quả", show: (entity) => cell(entity.without_result) },
    { label: "Lần cuối", show: (entity) => showDay(entity.last_on) },
  ],
  filters: [
    {
      name: "kind",
      label: "Loại",
      choices: [
        { value: "popular", label: "Tìm nhiều" },
        { value: "zero", label: "Tìm không thấy" },
      ],
    },
    { name: "area", label: "Tỉnh, thành phố", choices: provinces },
  ],
  fields: [],
});
