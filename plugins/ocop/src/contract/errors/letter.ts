import type { ErrorTable } from "./entry";

/** Letters of offices, and mails that did not leave. */
export const LETTER_ERRORS = {
  letter_batch_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy đợt văn bản này.",
    en: "These letters were not found.",
  },
  letter_batch_closed: {
    type: "conflict",
    status: 409,
    vi: "Đợt văn bản này đã bị bỏ hoặc đã gửi.",
    en: "These letters were thrown away or sent already.",
  },
  letter_batch_stale: {
    type: "conflict",
    status: 409,
    vi: "Bản nháp đã quá 7 ngày nên số liệu có thể không còn đúng. Hãy sửa nội dung để lập lại.",
    en: "The draft is older than 7 days, so its facts may have changed. Please change the words to write it anew.",
  },
  letter_nobody: {
    type: "not_found",
    status: 404,
    vi: "Không có nơi nhận nào trong địa bàn của cơ quan.",
    en: "None of those who were chosen is in the office's area.",
  },
  failed_mail_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không có thư này trong danh sách không gửi được, hoặc thư đang được gửi lại.",
    en: "This mail is not among those that were given up, or it is being tried again.",
  },
} as const satisfies ErrorTable;
