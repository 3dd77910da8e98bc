/** Words of the page where the card is entered. */
export const card = {
  title: "Thanh toán bằng thẻ",
  intro: "Thẻ do Stripe xử lý. Cửa hàng không thấy và không lưu số thẻ của bạn.",
  amount: "Số tiền thanh toán",
  cardFields: "Thông tin thẻ",
  loading: "Đang mở khung nhập thẻ…",
  pay: (total: string) => `Thanh toán · ${total}`,
  paying: "Đang thanh toán…",
  once: "Thẻ chỉ bị trừ tiền một lần, và chỉ khi đơn hàng đặt được.",
  other: "Chọn cách thanh toán khác",
  summary: "Đơn hàng của bạn",
  delivery: "Phí giao hàng",
  discount: "Giảm giá",
  total: "Tổng cộng",
  noScript:
    "Khung nhập thẻ cần JavaScript, mà trình duyệt của bạn đang tắt. Hãy bật JavaScript rồi tải lại trang này, hoặc chọn cách thanh toán khác.",
  checkAgain: "Kiểm tra lại",
  faults: {
    declined:
      "Ngân hàng từ chối thẻ này và bạn chưa bị trừ tiền. Hãy thử lại, dùng thẻ khác, hoặc chọn cách thanh toán khác.",
    number: "Số thẻ chưa đúng. Vui lòng kiểm tra lại.",
    expired: "Thẻ đã hết hạn hoặc ngày hết hạn chưa đúng.",
    cvc: "Mã bảo mật (CVC) chưa đúng.",
    authentication:
      "Bước xác thực với ngân hàng chưa thành công và bạn chưa bị trừ tiền. Hãy thử lại, hoặc chọn cách thanh toán khác.",
    unavailable: "Chưa mở được khung nhập thẻ. Hãy kiểm tra kết nối rồi tải lại trang, hoặc chọn cách thanh toán khác.",
    waiting:
      "Chưa xác nhận được kết quả thanh toán. Nếu thẻ đã bị trừ tiền, đơn hàng sẽ tự hoàn tất, hoặc tiền được hoàn lại đủ. Hãy kiểm tra lại sau ít giây.",
  },
};

export type CardTexts = typeof card;
