/** Words of the certificate check. */
export const certificate = {
  title: "Tra cứu giấy chứng nhận OCOP",
  description: "Nhập số giấy chứng nhận in trên bao bì để biết sản phẩm còn được gắn sao hay không.",
  lead: "Nhập số in trên giấy chứng nhận hoặc trên bao bì. Kết quả được tính đến đúng hôm nay.",
  number: "Số giấy chứng nhận",
  check: "Tra cứu",
  valid: "Giấy chứng nhận còn hiệu lực",
  asOf: (day: string) => `Tính đến ngày ${day}`,
  states: {
    expired: "Giấy chứng nhận đã hết hạn",
    revoked: "Giấy chứng nhận đã bị thu hồi",
    suspended: "Giấy chứng nhận đang bị tạm đình chỉ",
    superseded: "Giấy chứng nhận đã được thay bằng giấy khác",
    not_yet_valid: "Giấy chứng nhận chưa có hiệu lực",
  } as Record<string, string>,
  noStars: "Sản phẩm không được dùng sao của giấy chứng nhận này.",
  product: "Sản phẩm",
  producer: "Chủ thể",
  stars: "Hạng sao",
  decision: "Quyết định",
  issuer: "Cơ quan công nhận",
  issued: "Ngày cấp",
  expires: "Hết hiệu lực từ 0 giờ ngày",
  reason: "Lý do",
  demo: "Số và ngày của giấy chứng nhận này là dữ liệu minh họa.",
  unknownTitle: "Không có giấy chứng nhận mang số này",
  unknownText: (number: string) =>
    `Chợ không có giấy chứng nhận số “${number}”. Hãy kiểm tra lại từng ký tự; nếu số in trên bao bì đúng như vậy, sản phẩm có thể chưa được công nhận.`,
  another: "Tra cứu số khác",
};

export type CertificateTexts = typeof certificate;
