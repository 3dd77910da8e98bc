/** Words of the cart page. Amounts arrive written out ("185.000 ₫"). */
export const cart = {
  title: "Giỏ hàng",
  count: (pieces: number) => `${pieces} sản phẩm`,
  empty: "Giỏ hàng của bạn đang trống",
  emptyHint: "Hơn trăm đặc sản đã được công nhận sao đang chờ bạn khám phá.",
  browse: "Xem sản phẩm OCOP",
  quantity: "Số lượng",
  quantityOf: (title: string) => `Số lượng: ${title}`,
  more: (title: string) => `Thêm một ${title}`,
  less: (title: string) => `Bớt một ${title}`,
  update: "Cập nhật",
  remove: "Xóa",
  removeOf: (title: string) => `Xóa ${title} khỏi giỏ`,
  each: (price: string) => `${price} / sản phẩm`,
  subtotal: "Tạm tính",
  discount: "Giảm giá",
  deliveryLater: "Phí giao hàng tính ở bước sau",
  taxIncluded: "Giá đã gồm thuế",
  checkout: "Tiến hành đặt hàng",
  continueShopping: "Tiếp tục mua hàng",
  added: (title: string) => `Đã thêm ${title} vào giỏ hàng.`,
  updated: "Đã cập nhật giỏ hàng.",
  removed: "Đã xóa sản phẩm khỏi giỏ hàng.",
  summary: "Tóm tắt đơn hàng",
  notices: {
    gone: "Sản phẩm này không còn bán. Vui lòng xóa khỏi giỏ hàng.",
    age_screen:
      "Tên và hình chỉ hiện với người từ đủ 18 tuổi. Để đặt hàng, hãy xác nhận tuổi hoặc xóa sản phẩm này khỏi giỏ.",
    sold_out: "Sản phẩm này vừa hết hàng. Vui lòng xóa khỏi giỏ hàng.",
    short: (available: number) => `Chỉ còn ${available} sản phẩm. Vui lòng giảm số lượng.`,
    price_changed: (from: string, to: string) => `Giá đã thay đổi từ ${from} thành ${to}.`,
  },
  /** Stands for the name of a line that is only shown with an age pass. */
  hidden: { drink: "Sản phẩm có cồn", drinkOrGone: "Sản phẩm có cồn hoặc không còn bán" },
  fixFirst: "Có sản phẩm cần bạn xem lại trước khi đặt hàng.",
  problems: {
    invalid: "Số lượng phải là số nguyên từ 1 đến 999.",
    unavailable: "Hệ thống đang bận, giỏ hàng chưa thay đổi. Vui lòng thử lại sau ít phút.",
    failed: "Chưa cập nhật được giỏ hàng. Vui lòng thử lại.",
    lost: "Giỏ hàng cũ không còn nữa. Bạn có thể chọn lại sản phẩm.",
  },
};

export type CartTexts = typeof cart;
