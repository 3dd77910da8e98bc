import type { ErrorTable } from "./entry";

/** Dossiers: what producers hand in to have a product rated, and what offices note of it. */
export const DOSSIER_ERRORS = {
  dossier_not_found: {
    type: "not_found",
    status: 404,
    vi: "Không tìm thấy hồ sơ này, hoặc phần này của hồ sơ.",
    en: "This dossier, or this part of it, was not found.",
  },
  dossier_state: {
    type: "not_allowed",
    status: 409,
    vi: "Hồ sơ đang ở trạng thái không cho phép việc đó.",
    en: "The dossier is in a state that does not allow this.",
  },
  dossier_incomplete: {
    type: "not_allowed",
    status: 409,
    vi: "Hồ sơ còn thiếu, chưa gửi được.",
    en: "Something is missing, so the dossier cannot be sent yet.",
  },
  dossier_open: {
    type: "conflict",
    status: 409,
    vi: "Sản phẩm này đã có một hồ sơ đang làm, hoặc chủ thể đã có quá nhiều hồ sơ đang làm.",
    en: "A dossier of this product goes on already, or too many of this producer do.",
  },
  dossier_files_full: {
    type: "not_allowed",
    status: 409,
    vi: "Phần này đã có 20 tệp. Hãy xóa bớt tệp cũ.",
    en: "This part has 20 files already. Please remove old ones.",
  },
  part_required: {
    type: "invalid_data",
    status: 400,
    vi: "Phần này bắt buộc phải có.",
    en: "This part is mandatory.",
  },
  criteria_unknown: {
    type: "invalid_data",
    status: 400,
    vi: "Không có bộ tiêu chí này. Hãy chọn bộ sản phẩm trong danh sách.",
    en: "There are no such criteria. Please choose a product set of the list.",
  },
  already_received: {
    type: "conflict",
    status: 409,
    vi: "Cơ quan đã tiếp nhận hồ sơ này.",
    en: "The office has received this dossier already.",
  },
  form_faults: {
    type: "not_allowed",
    status: 409,
    vi: "Còn thành phần hồ sơ bị đánh dấu chưa đạt.",
    en: "Some part of the dossier is marked as faulty.",
  },
  commune_report_missing: {
    type: "not_allowed",
    status: 409,
    vi: "Chưa có báo cáo thẩm định của UBND cấp xã đề nghị đánh giá.",
    en: "There is no report of the commune that proposes the product.",
  },
  commune_only: {
    type: "forbidden",
    status: 403,
    vi: "Chỉ cơ quan cấp xã lập báo cáo thẩm định.",
    en: "Only an office of a commune writes this report.",
  },
  report_day: {
    type: "invalid_data",
    status: 400,
    vi: "Ngày báo cáo không được ở tương lai.",
    en: "The day of the report lies in the future.",
  },
  dossier_in_round: {
    type: "conflict",
    status: 409,
    vi: "Hồ sơ đang ở trong một đợt đánh giá.",
    en: "The dossier is in a round already.",
  },
  dossier_not_ready: {
    type: "not_allowed",
    status: 409,
    vi: "Hồ sơ chưa được chấp nhận về hình thức, hoặc không chờ đánh giá.",
    en: "The dossier's form is not accepted yet, or it does not wait to be rated.",
  },
} as const satisfies ErrorTable;
