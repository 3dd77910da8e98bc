import type { CertificateStanding } from "../../../../../plugins/ocop/src/shared/certification-vocabulary";

/** How a certificate stands, as both portals name it. */
export const standings: Readonly<Record<CertificateStanding, string>> = {
  active: "Còn hiệu lực",
  expired: "Đã hết hạn",
  suspended: "Đang tạm đình chỉ",
  revoked: "Đã thu hồi",
  superseded: "Đã được thay bằng giấy mới",
  not_yet_valid: "Chưa đến ngày có hiệu lực",
};
