import type { ErrorTable } from "./entry";

/** Production lots. */
export const LOT_ERRORS = {
  lot_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy lô hàng này.",
    en: "This lot was not found.",
  },
  lot_state: {
    type: "conflict",
    status: 409,
    vi: "Lô hàng đang ở trạng thái không cho phép việc đó. Thông tin của lô đã phát hành không sửa được nữa.",
    en: "The lot is in a state that does not allow this. The facts of an issued lot stay as they are.",
  },
  lot_number_taken: {
    type: "conflict",
    status: 409,
    vi: "Đã có lô hàng mang số này. Hãy dùng số khác.",
    en: "Another lot has this number. Please use another one.",
  },
  lot_not_issuable: {
    type: "not_allowed",
    status: 409,
    vi: "Ngày sản xuất hoặc hạn sử dụng không còn phù hợp. Hãy sửa lô hàng rồi phát hành lại.",
    en: "Made-on or best-before does not hold any more. Please correct the lot, then issue it.",
  },
} as const satisfies ErrorTable;
