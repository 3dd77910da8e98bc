/** Words of the order page. */
export const order = {
  title: (number: number) => `Đơn hàng số ${number}`,
  thanks: "Cảm ơn bạn đã đặt hàng!",
  thanksHint: (phone: string) => `Chúng tôi đã nhận đơn. Người giao hàng sẽ gọi ${phone} trước khi đến.`,
  number: "Số đơn hàng",
  placedOn: "Ngày đặt",
  state: "Tình trạng",
  states: {
    placed: "Đã nhận đơn",
    shipped: "Đang giao",
    delivered: "Đã giao",
    completed: "Hoàn tất",
    cancelled: "Đã hủy",
  },
  next: "Tiếp theo là gì?",
  steps: [
    "Chủ thể OCOP chuẩn bị và đóng gói hàng cho bạn.",
    "Đơn vị giao hàng gọi điện rồi mang hàng đến địa chỉ bên dưới.",
    "Bạn kiểm tra hàng và trả tiền mặt cho người giao.",
  ],
  keepLink: "Giữ lại đường dẫn này",
  keepLinkHint: "Chỉ ai có đường dẫn này mới xem được đơn hàng. Hãy lưu lại để theo dõi.",
  copy: "Chép đường dẫn",
  copied: "Đã chép đường dẫn",
  items: "Sản phẩm",
  totals: { items: "Tạm tính", delivery: "Phí giao hàng", discount: "Giảm giá", total: "Tổng cộng" },
  due: (amount: string) => `Trả khi nhận hàng: ${amount}`,
  paid: "Đã thanh toán",
  shipTo: "Giao đến",
  delivery: "Cách giao hàng",
  payment: "Thanh toán",
  methods: { cash_on_delivery: "Tiền mặt khi nhận hàng (COD)", card: "Thẻ ngân hàng", other: "Cách khác" },
  note: "Lời nhắn",
  browse: "Xem thêm sản phẩm",
};

export type OrderTexts = typeof order;
