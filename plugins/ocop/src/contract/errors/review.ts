import type { ErrorTable } from "./entry";

/** Buyers' reviews and producers' replies. */
export const REVIEW_ERRORS = {
  review_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy đánh giá này.",
    en: "This review was not found.",
  },
  review_line_not_found: {
    type: "not_found",
    status: 404,
    vi: "Đơn hàng này không có sản phẩm đã giao như vậy để đánh giá.",
    en: "This order has no such delivered product to review.",
  },
  review_closed: {
    type: "not_allowed",
    status: 409,
    vi: "Đã quá 30 ngày nên không sửa đánh giá được nữa.",
    en: "A review can be changed for 30 days only.",
  },
  reply_closed: {
    type: "not_allowed",
    status: 409,
    vi: "Đã quá 24 giờ nên không sửa câu trả lời được nữa.",
    en: "A reply can be changed for 24 hours only.",
  },
  reply_empty: {
    type: "invalid_data",
    status: 400,
    vi: "Câu trả lời trống. Đường dẫn và địa chỉ thư được bỏ ra.",
    en: "Nothing is left of the reply: links and mail addresses are taken out.",
  },
} as const satisfies ErrorTable;
