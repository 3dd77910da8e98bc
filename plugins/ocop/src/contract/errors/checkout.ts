import type { ErrorTable } from "./entry";

/** Carts, delivery and payment. */
export const CHECKOUT_ERRORS = {
  insufficient_inventory: {
    type: "not_allowed",
    status: 400,
    vi: "Không đủ hàng trong kho.",
    en: "There is not enough stock.",
  },
  product_unavailable: {
    type: "not_allowed",
    status: 400,
    vi: "Sản phẩm này hiện không bán.",
    en: "This product is not on sale.",
  },
  quantity_invalid: {
    type: "invalid_data",
    status: 400,
    vi: "Số lượng không hợp lệ.",
    en: "The quantity is not valid.",
  },
  price_invalid: {
    type: "not_allowed",
    status: 400,
    vi: "Giá của sản phẩm chưa đúng, chưa thể đặt hàng.",
    en: "The product's price is not valid, so it cannot be ordered.",
  },
  delivery_missing: {
    type: "not_allowed",
    status: 400,
    vi: "Còn chủ thể chưa được chọn cách giao hàng.",
    en: "A producer's goods have no way of delivery yet.",
  },
  delivery_changed: {
    type: "conflict",
    status: 409,
    vi: "Cách giao hàng hoặc phí giao đã thay đổi. Vui lòng chọn lại.",
    en: "The delivery or its fee has changed. Please choose again.",
  },
  delivery_unknown: {
    type: "not_found",
    status: 404,
    vi: "Chủ thể này không có cách giao hàng đó.",
    en: "This producer has no such way of delivery.",
  },
  payment_stale: {
    type: "conflict",
    status: 409,
    vi: "Giỏ hàng đã thay đổi hoặc đã quá giờ thanh toán. Vui lòng kiểm tra lại và thanh toán lại.",
    en: "The cart has changed or the time to pay is over. Please check it and pay again.",
  },
  payment_not_offered: {
    type: "not_allowed",
    status: 400,
    vi: "Cửa hàng không nhận cách thanh toán này.",
    en: "This way of paying is not offered.",
  },
  payment_failed: {
    type: "payment_authorization_error",
    status: 422,
    vi: "Thanh toán chưa thành công.",
    en: "The payment did not succeed.",
  },
  cash_not_for_alcohol: {
    type: "not_allowed",
    status: 400,
    vi: "Sản phẩm có cồn không được trả bằng tiền mặt khi nhận hàng. Vui lòng chọn cách thanh toán khác.",
    en: "Products with alcohol cannot be paid in cash on delivery. Please choose another way of paying.",
  },
  cash_limit: {
    type: "not_allowed",
    status: 400,
    vi: "Đơn hàng vượt mức được trả bằng tiền mặt khi nhận hàng. Vui lòng chọn cách thanh toán khác.",
    en: "The order is above the limit for cash on delivery. Please choose another way of paying.",
  },
  order_too_large: {
    type: "not_allowed",
    status: 400,
    vi: "Đơn hàng quá lớn để đặt trực tuyến. Vui lòng liên hệ cửa hàng.",
    en: "The order is too large to be placed online. Please contact the shop.",
  },
} as const satisfies ErrorTable;
