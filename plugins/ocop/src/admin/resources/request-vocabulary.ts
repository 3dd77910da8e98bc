import type { MatchReason, SupplyAnswer, SupplyStatus } from "../../shared/inquiry-vocabulary";
import { ASKER_NAMES, PERIOD_WORDS } from "../../shared/inquiry-words";
import type { ChangeRequestStatus, IdentityField } from "../../shared/producer-vocabulary";
import type { ReviewStatus } from "../../shared/review-vocabulary";
import type { PlaceRequestStatus } from "../../shared/sales-point-vocabulary";

// A value that the vocabulary gains and these tables lack is a type error.

export const reviewStatusLabels: Record<ReviewStatus, string> = { visible: "Đang hiện", hidden: "Đã ẩn" };

export const changeRequestStatusLabels: Record<ChangeRequestStatus, string> = {
  open: "Chờ duyệt",
  approved: "Đã duyệt",
  refused: "Đã từ chối",
  withdrawn: "Chủ thể rút lại",
};

export const identityFieldLabels: Record<IdentityField, string> = {
  name: "Tên",
  legal_name: "Tên pháp lý",
  kind: "Loại hình",
  tax_code: "Mã số thuế",
  representative: "Người đại diện",
  place: "Địa phương",
};

export const placeRequestStatusLabels: Record<PlaceRequestStatus, string> = {
  asked: "Chờ trả lời",
  approved: "Đã đồng ý",
  refused: "Đã từ chối",
};

export const askerKindLabels = ASKER_NAMES;

export const supplyPeriodLabels = PERIOD_WORDS;

export const supplyStatusLabels: Record<SupplyStatus, string> = {
  received: "Chờ cơ quan kiểm tra",
  open: "Đang tìm",
  agreed: "Đã chốt",
  not_agreed: "Không chốt được",
  withdrawn: "Đã rút",
  refused: "Đã từ chối",
};

export const supplyAnswerLabels: Record<SupplyAnswer, string> = {
  asked: "Chưa trả lời",
  offered: "Chào hàng",
  declined: "Không có hàng",
};

export const matchReasonLabels: Record<MatchReason, string> = {
  product: "đúng sản phẩm",
  sub_group: "đúng phân nhóm",
  words: "đúng tên",
  group: "đúng nhóm",
  place: "đúng tỉnh",
};
