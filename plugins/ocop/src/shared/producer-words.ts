import type { ProducerKind } from "./producer-vocabulary";

/** Kinds of producers in Vietnamese, as the operator's screens, reports and offices' lists name them. */
export const PRODUCER_KIND_NAMES: Readonly<Record<ProducerKind, string>> = {
  enterprise: "Doanh nghiệp",
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  household: "Hộ kinh doanh",
  unknown: "Chưa rõ loại hình",
};
