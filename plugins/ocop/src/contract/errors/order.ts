import type { ErrorTable } from "./entry";

/** Orders, their parts, what is refunded of them. */
export const ORDER_ERRORS = {
  order_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy đơn hàng này.",
    en: "This order was not found.",
  },
  part_state: {
    type: "not_allowed",
    status: 409,
    vi: "Phần đơn hàng này đang ở trạng thái không cho phép việc đó.",
    en: "This part of the order is in a state that does not allow this.",
  },
  part_unpaid: {
    type: "not_allowed",
    status: 409,
    vi: "Đơn hàng chưa được thanh toán nên chưa thể chuẩn bị hay gửi hàng.",
    en: "The order is not paid yet, so its goods cannot be packed or sent.",
  },
  refund_empty: {
    type: "not_allowed",
    status: 400,
    vi: "Không còn gì để hủy hoặc hoàn.",
    en: "There is nothing to cancel or refund.",
  },
  refund_too_much: {
    type: "not_allowed",
    status: 400,
    vi: "Số lượng hoặc số tiền lớn hơn phần còn lại.",
    en: "The quantity or amount is more than is left.",
  },
  refund_line_unknown: {
    type: "not_found",
    status: 404,
    vi: "Phần đơn hàng không có dòng hàng này.",
    en: "The part has no such line.",
  },
} as const satisfies ErrorTable;
