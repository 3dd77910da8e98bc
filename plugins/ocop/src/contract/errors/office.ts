import type { ErrorTable } from "./entry";

/** Offices of the programme, their officers, the calendar of their yearly cycle. */
export const OFFICE_ERRORS = {
  office_required: {
    type: "forbidden",
    status: 403,
    vi: "Tài khoản này chưa được giao việc ở cơ quan nào. Hãy mở đường dẫn trong lời mời.",
    en: "This account acts for no office yet. Please open the link of your invitation.",
  },
  office_abolished: {
    type: "forbidden",
    status: 403,
    vi: "Đơn vị hành chính của cơ quan này đã kết thúc hoạt động: chỉ xem được, không thay đổi được.",
    en: "The unit of this office no longer exists: things can be read but not changed.",
  },
  office_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy cơ quan này.",
    en: "This office was not found.",
  },
  officer_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy cán bộ này.",
    en: "This officer was not found.",
  },
  already_officer: {
    type: "conflict",
    status: 409,
    vi: "Tài khoản hoặc thư điện tử này đã được giao việc ở một cơ quan.",
    en: "This account or e-mail address belongs to an officer already.",
  },
  cycle_period_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy mốc lịch này.",
    en: "This time of the calendar was not found.",
  },
  cycle_period_order: {
    type: "invalid_data",
    status: 400,
    vi: "Ngày kết thúc phải sau ngày bắt đầu, và không quá một năm.",
    en: "It must end after it begins, within a year.",
  },
  cycle_year_filled: {
    type: "conflict",
    status: 409,
    vi: "Năm này đã có lịch.",
    en: "That year has a calendar already.",
  },
} as const satisfies ErrorTable;
