/** Words of the page of a production lot. */
export const lot = {
  title: "Truy xuất nguồn gốc",
  none: (code: string) => `Không có lô hàng nào mang mã “${code}”`,
  text: "Mã này không do chợ phát hành. Hãy quét lại mã trên bao bì; nếu vẫn vậy, tem có thể là giả. Bạn vẫn tra cứu được giấy chứng nhận OCOP theo số in trên bao bì.",
  check: "Tra cứu giấy chứng nhận",
  heading: (number: string) => `Lô ${number}`,
  issued: "Mã do chợ phát hành và thông tin lô do chủ thể ghi.",
  copyHint: "Hãy đối chiếu tên sản phẩm, số lô và các ngày với bao bì. Tem thật vẫn có thể bị sao chép sang hàng khác.",
  recalled: (day: string) => `Lô này đã bị thu hồi ngày ${day}. Đừng sử dụng sản phẩm.`,
  reason: "Lý do",
  expired: (day: string) => `Đã quá hạn sử dụng (${day}).`,
  product: "Sản phẩm",
  producer: "Chủ thể",
  madeOn: "Ngày sản xuất",
  bestBefore: "Hạn sử dụng",
  noExpiry: "Không có hạn sử dụng",
  place: "Nơi sản xuất",
  issuedOn: "Ngày phát hành mã",
  steps: "Công đoạn sản xuất",
  tests: "Kết quả kiểm nghiệm",
  byProducer: "Do chủ thể ghi; chợ không tự kiểm nghiệm.",
  corrected: "Đã được sửa bằng một dòng sau",
};

export type LotTexts = typeof lot;
