import { z } from "@medusajs/framework/zod";

/** Languages in which an answer's message can be written; Vietnamese is the default. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

type Entry = { type: string; status: number } & Record<Language, string>;

/**
 * Every error code that screens may rely on. Codes are stable: add freely, rename never.
 * Workflows throw `MedusaError(type, english, code)`; a code of this table gets its message
 * in the reader's language on the way out.
 */
export const ERRORS = {
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
  unauthorized: {
    type: "unauthorized",
    status: 401,
    vi: "Cần đăng nhập để tiếp tục.",
    en: "Please sign in to continue.",
  },
  login_refused: {
    type: "unauthorized",
    status: 401,
    vi: "Thư điện tử hoặc mật khẩu chưa đúng.",
    en: "The e-mail address or the password is not right.",
  },
  registration_refused: {
    type: "not_allowed",
    status: 400,
    vi: "Chưa tạo được tài khoản với những thông tin này.",
    en: "No account could be made of these data.",
  },
  too_many_requests: {
    type: "not_allowed",
    status: 429,
    vi: "Bạn đã thử quá nhiều lần. Vui lòng đợi khoảng 15 phút rồi thử lại.",
    en: "You tried too often. Please wait about 15 minutes and try again.",
  },
  forbidden: {
    type: "forbidden",
    status: 403,
    vi: "Không có quyền thực hiện việc này.",
    en: "You may not do this.",
  },
  not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy nội dung yêu cầu.",
    en: "What you asked for was not found.",
  },
  producer_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy chủ thể này.",
    en: "This producer was not found.",
  },
  producer_required: {
    type: "forbidden",
    status: 403,
    vi: "Tài khoản này chưa thuộc chủ thể nào. Hãy đăng ký chủ thể hoặc nhận lời mời trước.",
    en: "This account belongs to no producer yet. Please apply, or accept an invitation first.",
  },
  role_required: {
    type: "forbidden",
    status: 403,
    vi: "Vai trò của bạn trong chủ thể này không làm được việc đó.",
    en: "Your role with this producer does not allow this.",
  },
  producer_not_active: {
    type: "forbidden",
    status: 403,
    vi: "Chủ thể chưa được duyệt nên chưa làm được việc này.",
    en: "The producer is not approved yet, so this is not possible.",
  },
  producer_suspended: {
    type: "forbidden",
    status: 403,
    vi: "Chủ thể đang tạm ngừng: chỉ xem được, chưa thay đổi được.",
    en: "The producer is suspended: things can be read but not changed.",
  },
  already_member: {
    type: "conflict",
    status: 409,
    vi: "Tài khoản hoặc thư điện tử này đã thuộc một chủ thể.",
    en: "This account or e-mail address belongs to a producer already.",
  },
  invitation_not_found: {
    type: "not_found",
    status: 404,
    vi: "Lời mời không đúng, đã dùng hoặc đã hết hạn.",
    en: "The invitation is wrong, used or out of date.",
  },
  member_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy thành viên này.",
    en: "This member was not found.",
  },
  last_owner: {
    type: "not_allowed",
    status: 409,
    vi: "Chủ thể phải còn ít nhất một chủ tài khoản.",
    en: "A producer needs at least one owner.",
  },
  sales_point_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy điểm bán này.",
    en: "This sales point was not found.",
  },
  certificate_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy giấy chứng nhận này.",
    en: "This certificate was not found.",
  },
  certificate_in_force: {
    type: "not_allowed",
    status: 400,
    vi: "Sản phẩm còn một giấy chứng nhận khác đang có hiệu lực. Hãy chọn giấy đó làm giấy được thay thế, hoặc thu hồi nó trước.",
    en: "Another certificate of this product is still in force. Name it as the predecessor, or revoke it first.",
  },
  age_screen_required: {
    type: "forbidden",
    status: 403,
    vi: "Nội dung này chỉ dành cho người từ đủ 18 tuổi. Vui lòng xác nhận tuổi trước.",
    en: "This is only for people aged 18 or over. Please confirm your age first.",
  },
  under_age: {
    type: "forbidden",
    status: 403,
    vi: "Bạn chưa đủ 18 tuổi nên chưa xem và mua được sản phẩm có cồn.",
    en: "You are not 18 yet, so products with alcohol cannot be shown or sold to you.",
  },
  cash_not_for_alcohol: {
    type: "not_allowed",
    status: 400,
    vi: "Sản phẩm có cồn không được trả bằng tiền mặt khi nhận hàng. Vui lòng chọn cách thanh toán khác.",
    en: "Products with alcohol cannot be paid in cash on delivery. Please choose another way of paying.",
  },
  product_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy sản phẩm này.",
    en: "This product was not found.",
  },
  unit_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy đơn vị hành chính này.",
    en: "This administrative unit was not found.",
  },
  place_not_found: {
    type: "invalid_data",
    status: 400,
    vi: "Không tìm thấy địa phương này.",
    en: "This place is not known.",
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
  insufficient_inventory: {
    type: "not_allowed",
    status: 400,
    vi: "Không đủ hàng trong kho.",
    en: "There is not enough stock.",
  },
  order_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy đơn hàng này.",
    en: "This order was not found.",
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
  part_unpaid: {
    type: "not_allowed",
    status: 409,
    vi: "Đơn hàng chưa được thanh toán nên chưa thể chuẩn bị hay gửi hàng.",
    en: "The order is not paid yet, so its goods cannot be packed or sent.",
  },
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
  bank_unavailable: {
    type: "unexpected_state",
    status: 503,
    vi: "Ngân hàng chưa trả lời. Vui lòng thử lại sau ít phút.",
    en: "The bank does not answer. Please try again in a few minutes.",
  },
  transfers_not_taken: {
    type: "not_allowed",
    status: 400,
    vi: "Cửa hàng chưa khai báo tài khoản nhận chuyển khoản.",
    en: "The shop has no bank account configured for transfers.",
  },
  part_state: {
    type: "not_allowed",
    status: 409,
    vi: "Phần đơn hàng này đang ở trạng thái không cho phép việc đó.",
    en: "This part of the order is in a state that does not allow this.",
  },
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
  statement_malformed: {
    type: "invalid_data",
    status: 400,
    vi: "Sao kê có dòng không đọc được, chưa nhập gì cả.",
    en: "The statement has rows that cannot be read; nothing was imported.",
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
  payment_failed: {
    type: "payment_authorization_error",
    status: 422,
    vi: "Thanh toán chưa thành công.",
    en: "The payment did not succeed.",
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
} as const satisfies Record<string, Entry>;

export type ErrorCode = keyof typeof ERRORS;

/** The body of every error answer. `fields` maps a field's path to what is wrong with it. */
export const errorBody = z.object({
  type: z.string(),
  code: z.string(),
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
});
export type ErrorBody = z.infer<typeof errorBody>;

/** True when `code` is one of ours, so that its message can be translated. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(ERRORS, code);
}
