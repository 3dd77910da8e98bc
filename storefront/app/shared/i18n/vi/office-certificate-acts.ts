import { standings } from "./standings";

/** Words of the page on which an office suspends, reinstates or revokes a certificate. */
export const officeCertificateActs = {
  title: "Xử lý giấy chứng nhận",
  back: "Tất cả sản phẩm OCOP",
  certificate: (number: string) => `Giấy chứng nhận số ${number}`,
  facts: "Giấy chứng nhận",
  product: "Sản phẩm",
  producer: "Chủ thể",
  stars: "Hạng",
  starsOf: (stars: number) => `${stars} sao`,
  potential: "tiềm năng 5 sao",
  decision: "Quyết định",
  term: "Hiệu lực",
  termDays: (from: string, until: string) => `Từ ${from} đến hết ${until}`,
  standing: "Tình trạng",
  standings,
  act: "Việc cần làm",
  acts: {
    suspend: "Đình chỉ",
    reinstate: "Khôi phục hiệu lực",
    revoke: "Thu hồi",
  },
  hints: {
    suspend: "Sao không hiện nữa cho tới khi khôi phục.",
    reinstate: "Sao lại hiện nếu giấy còn hạn.",
    revoke: "Sao mất hẳn. Giấy đã thu hồi không khôi phục được.",
  },
  decisionNumber: "Số quyết định",
  decisionNumberHint: "Ví dụ: 843/QĐ-UBND",
  reason: "Lý do",
  reasonHint: "Ai tra cứu giấy chứng nhận cũng đọc được lý do này.",
  review: "Xem lại",
  confirmTitle: "Xác nhận",
  confirmIntro: "Ai tra cứu giấy chứng nhận cũng thấy ngay sau khi xác nhận.",
  change: "Sửa lại",
  done: {
    suspend: "Đã đình chỉ giấy chứng nhận.",
    reinstate: "Đã khôi phục giấy chứng nhận.",
    revoke: "Đã thu hồi giấy chứng nhận.",
  },
  nothing: "Với tình trạng này không còn việc nào.",
  faults: { act: "Chọn việc cần làm.", required: "Cần điền mục này." },
};

export type OfficeCertificateActsTexts = typeof officeCertificateActs;
