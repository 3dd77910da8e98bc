import { standings } from "./standings";

/** Words of the page of a producer's certificates. */
export const producerCertificates = {
  title: "Chứng nhận OCOP",
  intro: (days: string) => `Giấy chứng nhận có hạn 36 tháng. Chúng tôi gửi thư nhắc trước ${days} ngày.`,
  asOf: (day: string) => `Tính đến ngày ${day}.`,
  none: "Chủ thể của bạn chưa có sản phẩm nào trong sổ OCOP. Bạn có thể làm hồ sơ để sản phẩm được đánh giá lần đầu.",
  never: "Chưa có giấy chứng nhận nào.",
  daysLeft: (days: number) => `Còn ${days} ngày`,
  lastDay: (day: string) => `Dùng được đến hết ngày ${day}`,
  ended: (day: string) => `Đã hết hiệu lực từ ngày ${day}`,
  standings,
  todo: {
    rest: "Chưa cần làm gì. Chúng tôi sẽ nhắc bạn.",
    soon: "Nên bắt đầu hồ sơ đánh giá lại, vì thu thập giấy tờ mất nhiều tuần.",
    now: "Cần nộp hồ sơ đánh giá lại ngay, kẻo sản phẩm mất sao.",
    expired: "Sản phẩm không được dùng sao và nhãn OCOP. Hãy làm hồ sơ để được công nhận lại.",
    suspended: "Trong lúc tạm đình chỉ, sản phẩm không hiện sao. Hãy khắc phục điều nêu dưới đây.",
    revoked: "Giấy này không còn giá trị. Muốn có sao, sản phẩm phải được đánh giá lại.",
    none: "Muốn có sao, hãy làm hồ sơ đánh giá.",
  },
  reason: (text: string) => `Lý do: ${text}`,
  number: "Số giấy",
  decision: "Quyết định",
  issuer: "Nơi cấp",
  issued: "Ngày cấp",
  former: (count: number) => `Giấy khác (${count})`,
  begin: "Làm hồ sơ đánh giá",
  again: "Làm hồ sơ đánh giá lại",
  goOn: "Mở hồ sơ đang làm",
  dossiers: "Tất cả hồ sơ đánh giá",
};

export type ProducerCertificatesTexts = typeof producerCertificates;
