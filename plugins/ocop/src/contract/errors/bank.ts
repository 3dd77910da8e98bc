import type { ErrorTable } from "./entry";

/** Transfers of the market's account, and statements of it. */
export const BANK_ERRORS = {
  transfer_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy giao dịch chuyển khoản này.",
    en: "This transfer was not found.",
  },
  transfer_settled: {
    type: "conflict",
    status: 409,
    vi: "Khoản tiền này đã được xử lý rồi.",
    en: "This money was dealt with already.",
  },
  transfers_not_taken: {
    type: "not_allowed",
    status: 400,
    vi: "Cửa hàng chưa khai báo tài khoản nhận chuyển khoản.",
    en: "The shop has no bank account configured for transfers.",
  },
  bank_unavailable: {
    type: "unexpected_state",
    status: 503,
    vi: "Ngân hàng chưa trả lời. Vui lòng thử lại sau ít phút.",
    en: "The bank does not answer. Please try again in a few minutes.",
  },
  statement_malformed: {
    type: "invalid_data",
    status: 400,
    vi: "Sao kê có dòng không đọc được, chưa nhập gì cả.",
    en: "The statement has rows that cannot be read; nothing was imported.",
  },
} as const satisfies ErrorTable;
