import type { ErrorTable } from "./entry";

/** Supply requests and what came of them. */
export const INQUIRY_ERRORS = {
  supply_request_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy nhu cầu này.",
    en: "This supply request was not found.",
  },
  supply_request_closed: {
    type: "not_allowed",
    status: 409,
    vi: "Nhu cầu này đã hết hạn hoặc đã đóng.",
    en: "This supply request is over or closed.",
  },
  supply_until_past: {
    type: "invalid_data",
    status: 400,
    vi: "Ngày cuối để trả lời đã qua.",
    en: "The last day to answer is over already.",
  },
  contract_day_future: {
    type: "invalid_data",
    status: 400,
    vi: "Ngày ký hợp đồng chưa tới.",
    en: "The contract is not signed yet on that day.",
  },
  supply_request_limit: {
    type: "not_allowed",
    status: 429,
    vi: "Hôm nay địa chỉ thư này đã gửi 5 nhu cầu. Vui lòng gửi tiếp vào ngày mai.",
    en: "Five requests were sent with this mail address today. Please send the next one tomorrow.",
  },
} as const satisfies ErrorTable;
