import type { ErrorTable } from "./entry";

/** Rounds of rating: days, results, what goes up, appeals. */
export const RATING_ERRORS = {
  rating_round_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy đợt đánh giá này.",
    en: "This round was not found.",
  },
  rating_entry_not_found: {
    type: "not_found",
    status: 404,
    vi: "Đợt đánh giá không có hồ sơ này.",
    en: "The round has no such dossier.",
  },
  rating_seat_not_found: {
    type: "not_found",
    status: 404,
    vi: "Hội đồng không có thành viên này, hoặc bạn không có phiếu trong hội đồng.",
    en: "The council has no such seat, or you have no sheet in it.",
  },
  rating_forward_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy đề nghị chuyển cấp trên này.",
    en: "This proposal to the level above was not found.",
  },
  rating_appeal_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy đơn khiếu nại này.",
    en: "This appeal was not found.",
  },
  rating_round_state: {
    type: "not_allowed",
    status: 409,
    vi: "Đợt đánh giá đang ở trạng thái không cho phép việc đó.",
    en: "The round is in a state that does not allow this.",
  },
  rating_entry_state: {
    type: "not_allowed",
    status: 409,
    vi: "Hồ sơ trong đợt đang ở trạng thái không cho phép việc đó.",
    en: "The dossier's state in the round does not allow this.",
  },
  rating_sheet_state: {
    type: "not_allowed",
    status: 409,
    vi: "Phiếu chấm đang ở trạng thái không cho phép việc đó.",
    en: "The score sheet is in a state that does not allow this.",
  },
  rating_forward_state: {
    type: "not_allowed",
    status: 409,
    vi: "Đề nghị đang ở trạng thái không cho phép việc đó.",
    en: "The proposal is in a state that does not allow this.",
  },
  rating_appeal_state: {
    type: "not_allowed",
    status: 409,
    vi: "Đơn khiếu nại đang ở trạng thái không cho phép việc đó.",
    en: "The appeal is in a state that does not allow this.",
  },
  rating_days: {
    type: "invalid_data",
    status: 400,
    vi: "Ngày nhận hồ sơ phải trước ngày hết hạn nhận, và ngày hết hạn nhận không được sau ngày họp hội đồng.",
    en: "Dossiers are taken from a day until a day, and the council meets on that day or later.",
  },
  round_power: {
    type: "not_allowed",
    status: 409,
    vi: "Vào ngày họp hội đồng, cấp này không có thẩm quyền tổ chức đánh giá.",
    en: "On the day of the session this level may not hold a round.",
  },
  round_empty: {
    type: "not_allowed",
    status: 409,
    vi: "Đợt đánh giá chưa có hồ sơ nào.",
    en: "The round has no dossier yet.",
  },
  criteria_not_in_force: {
    type: "invalid_data",
    status: 400,
    vi: "Bộ tiêu chí này không có hiệu lực vào ngày họp hội đồng.",
    en: "These criteria are not in force on the day of the session.",
  },
  minutes_missing: {
    type: "not_allowed",
    status: 409,
    vi: "Chưa có biên bản họp hội đồng.",
    en: "There are no minutes of the session yet.",
  },
  decision_days: {
    type: "invalid_data",
    status: 400,
    vi: "Ngày quyết định không được trước ngày họp hội đồng hay ở tương lai; ngày cấp giấy không được trước ngày quyết định.",
    en: "A decision is not made before the session or in the future, and no certificate is issued before its decision.",
  },
  forward_not_due: {
    type: "not_allowed",
    status: 409,
    vi: "Kết quả này không thuộc diện đề nghị cấp trên, hoặc đã được gửi.",
    en: "This result does not go to the level above, or was sent already.",
  },
  appeal_day: {
    type: "invalid_data",
    status: 400,
    vi: "Ngày nhận đơn không được trước ngày quyết định hay ở tương lai.",
    en: "The letter cannot have come before the decision, or in the future.",
  },
  appeal_open: {
    type: "conflict",
    status: 409,
    vi: "Kết quả này đang có một đơn khiếu nại chưa giải quyết xong.",
    en: "An appeal against this result goes on already.",
  },
} as const satisfies ErrorTable;
