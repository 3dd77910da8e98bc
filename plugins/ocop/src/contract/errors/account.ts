import type { ErrorTable } from "./entry";

/** Accounts, signing in, roles, and the age that somebody has to have. */
export const ACCOUNT_ERRORS = {
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
  role_required: {
    type: "forbidden",
    status: 403,
    vi: "Vai trò của bạn không làm được việc đó.",
    en: "Your role does not allow this.",
  },
  password_wrong: {
    type: "invalid_data",
    status: 400,
    vi: "Mật khẩu chưa đúng.",
    en: "The password is not right.",
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
} as const satisfies ErrorTable;
