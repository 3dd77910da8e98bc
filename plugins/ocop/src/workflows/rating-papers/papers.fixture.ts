/** Who writes the papers of these tests. */
export const office = {
  superior: "Ủy ban nhân dân tỉnh Thanh Hóa",
  body: "Hội đồng đánh giá, phân hạng sản phẩm OCOP",
  place: "Thanh Hóa",
  day: "2026-02-05",
};
