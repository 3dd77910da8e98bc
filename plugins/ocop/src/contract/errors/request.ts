import type { ErrorTable } from "./entry";

/** A request as such: its form, its size, its pace, what stands in its way. */
export const REQUEST_ERRORS = {
  invalid_query: {
    type: "invalid_data",
    status: 400,
    vi: "Bộ lọc không hợp lệ.",
    en: "The filter is not valid.",
  },
  invalid_body: {
    type: "invalid_data",
    status: 400,
    vi: "Dữ liệu gửi lên không hợp lệ.",
    en: "The submitted data is not valid.",
  },
  invalid_text: {
    type: "invalid_data",
    status: 400,
    vi: "Có ký tự không hợp lệ trong yêu cầu.",
    en: "The request contains characters that are not valid text.",
  },
  invalid_request: {
    type: "invalid_data",
    status: 400,
    vi: "Yêu cầu không hợp lệ.",
    en: "The request is not valid.",
  },
  malformed_json: {
    type: "invalid_data",
    status: 400,
    vi: "Nội dung gửi lên không phải JSON đúng cú pháp.",
    en: "The request body is not well-formed JSON.",
  },
  body_too_large: {
    type: "invalid_data",
    status: 413,
    vi: "Nội dung gửi lên quá lớn.",
    en: "The request body is too large.",
  },
  rate_limited: {
    type: "not_allowed",
    status: 429,
    vi: "Bạn gửi quá nhiều yêu cầu. Vui lòng đợi một phút rồi gửi tiếp.",
    en: "You send too many requests. Please wait a minute.",
  },
  not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy nội dung yêu cầu.",
    en: "What you asked for was not found.",
  },
  duplicate: {
    type: "duplicate_error",
    status: 422,
    vi: "Dữ liệu này đã có.",
    en: "This already exists.",
  },
  conflict: {
    type: "conflict",
    status: 409,
    vi: "Yêu cầu vướng một thay đổi khác đang diễn ra. Vui lòng thử lại.",
    en: "The request met another change in progress. Please try again.",
  },
  idempotency_key_reused: {
    type: "invalid_data",
    status: 422,
    vi: "Khóa chống gửi trùng này đã dùng cho một yêu cầu khác.",
    en: "This idempotency key was used for another request.",
  },
  not_allowed: {
    type: "not_allowed",
    status: 400,
    vi: "Không thể thực hiện việc này.",
    en: "This cannot be done.",
  },
  publishable_key_required: {
    type: "not_allowed",
    status: 400,
    vi: "Thiếu khóa công khai của cửa hàng (tiêu đề x-publishable-api-key), hoặc khóa không còn dùng được.",
    en: "The shop's publishable key (header x-publishable-api-key) is missing or no longer valid.",
  },
  unavailable: {
    type: "unexpected_state",
    status: 503,
    vi: "Hệ thống đang bận. Vui lòng thử lại sau ít phút.",
    en: "The service is busy. Please try again in a few minutes.",
  },
  unknown_error: {
    type: "unknown_error",
    status: 500,
    vi: "Đã có lỗi xảy ra. Vui lòng thử lại.",
    en: "Something went wrong. Please try again.",
  },
} as const satisfies ErrorTable;
