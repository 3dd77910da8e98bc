import type { ProducerKind, ProducerStatus } from "./producer-vocabulary";

/** Kinds of producers in Vietnamese, as the operator's screens, reports and offices' lists name them. */
export const PRODUCER_KIND_NAMES: Readonly<Record<ProducerKind, string>> = {
  enterprise: "Doanh nghiệp",
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  household: "Hộ kinh doanh",
  unknown: "Chưa rõ loại hình",
};

/** How a producer stands with the market, in Vietnamese, as offices' files name it. */
export const PRODUCER_STATUS_NAMES: Readonly<Record<ProducerStatus, string>> = {
  pending: "Chưa tham gia chợ",
  applied: "Đã nộp hồ sơ",
  in_review: "Đang xem xét",
  sent_back: "Cần bổ sung",
  active: "Đang bán",
  suspended: "Tạm ngừng",
  closed: "Đã đóng",
};
