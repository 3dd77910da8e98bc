import type { ErrorTable } from "./entry";

/** Payouts to producers, and the market's commission. */
export const PAYOUT_ERRORS = {
  payout_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy đợt chi hoặc lệnh chi này.",
    en: "This batch or transfer was not found.",
  },
  payout_state: {
    type: "conflict",
    status: 409,
    vi: "Đợt chi hoặc lệnh chi đang ở trạng thái không cho phép việc đó.",
    en: "The batch or transfer is in a state that does not allow this.",
  },
  payout_second_person: {
    type: "forbidden",
    status: 403,
    vi: "Người lập đợt chi không được tự duyệt. Cần một người khác duyệt.",
    en: "Whoever drafted the batch may not approve it. Somebody else has to.",
  },
  payout_empty: {
    type: "not_allowed",
    status: 409,
    vi: "Hiện không có chủ thể nào đến hạn chi và có tài khoản nhận tiền.",
    en: "No producer that can be paid now has a bank account to be paid to.",
  },
  commission_rule_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy quy tắc hoa hồng này.",
    en: "This commission rule was not found.",
  },
  commission_order_stale: {
    type: "conflict",
    status: 409,
    vi: "Danh sách quy tắc vừa thay đổi. Hãy tải lại rồi sắp xếp lại.",
    en: "The rules have changed meanwhile. Please reload and order them again.",
  },
} as const satisfies ErrorTable;
