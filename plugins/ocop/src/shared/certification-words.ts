import type { CertificateStanding } from "./certification-vocabulary";

/** How a certificate stands, in Vietnamese, as the operator's screens and offices' lists name it. */
export const STANDING_NAMES: Readonly<Record<CertificateStanding, string>> = {
  active: "Còn hiệu lực",
  expired: "Đã hết hạn",
  suspended: "Đang tạm đình chỉ",
  revoked: "Đã thu hồi",
  superseded: "Đã được thay bằng giấy mới",
  not_yet_valid: "Chưa đến ngày có hiệu lực",
};
