/** Words of the page of a production lot. */
export const lot = {
  title: "Truy xuất nguồn gốc",
  none: (code: string) => `Chưa có dữ liệu truy xuất cho mã “${code}”`,
  text: "Chợ chưa nhận dữ liệu lô hàng từ chủ thể. Bạn vẫn có thể tra cứu giấy chứng nhận OCOP của sản phẩm theo số in trên bao bì.",
  check: "Tra cứu giấy chứng nhận",
};

export type LotTexts = typeof lot;
