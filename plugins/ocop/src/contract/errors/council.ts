import type { ErrorTable } from "./entry";

/** Councils: who sits in them, and how they score. */
export const COUNCIL_ERRORS = {
  council_incomplete: {
    type: "not_allowed",
    status: 409,
    vi: "Hội đồng cần có chủ tịch và thư ký.",
    en: "The council needs a chair and a secretary.",
  },
  council_too_small: {
    type: "not_allowed",
    status: 409,
    vi: "Hội đồng chưa đủ số thành viên chấm điểm theo quy định của đợt.",
    en: "The council has fewer scoring members than the round asks for.",
  },
  seat_officer_refused: {
    type: "invalid_data",
    status: 400,
    vi: "Chỉ nhận cán bộ có vai trò hội đồng của chính cơ quan này.",
    en: "Only an officer of this office with the role of the council can have a seat.",
  },
  seat_taken: {
    type: "conflict",
    status: 409,
    vi: "Cán bộ này đã có trong hội đồng, hoặc hội đồng đã có chủ tịch.",
    en: "This officer has a seat already, or the council has its chair.",
  },
  seat_in_use: {
    type: "not_allowed",
    status: 409,
    vi: "Thành viên đã có phiếu chấm nên không bỏ khỏi hội đồng được.",
    en: "The member has score sheets already and cannot leave the council.",
  },
  member_recused: {
    type: "not_allowed",
    status: 409,
    vi: "Thành viên có xung đột lợi ích nên không chấm hồ sơ này.",
    en: "The member has a conflict of interest and does not score this dossier.",
  },
  scoring_closed: {
    type: "not_allowed",
    status: 409,
    vi: "Đợt đánh giá không trong thời gian chấm điểm nên phiếu chấm không thay đổi được.",
    en: "The round is not being scored, so no sheet can change.",
  },
  score_unfinished: {
    type: "not_allowed",
    status: 409,
    vi: "Phiếu chấm còn mục chưa có điểm.",
    en: "Some lines of the sheet have no points yet.",
  },
  sheets_missing: {
    type: "not_allowed",
    status: 409,
    vi: "Có hồ sơ chưa đủ số phiếu chấm đã nộp theo quy định của đợt.",
    en: "Some dossier has fewer sheets handed in than the round asks for.",
  },
} as const satisfies ErrorTable;
