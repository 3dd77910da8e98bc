import type { IssuerLevel } from "../../../../../plugins/ocop/src/shared/certification-vocabulary";
import type {
  AppealStatus,
  DeclineReason,
  ForwardStatus,
} from "../../../../../plugins/ocop/src/shared/rating-vocabulary";
import { standings } from "./standings";

/** Words of what councils decided of a producer's dossier. */
export const producerResults = {
  title: "Kết quả đánh giá",
  levels: { district: "Cấp huyện", province: "Cấp tỉnh", central: "Trung ương" } satisfies Record<IssuerLevel, string>,
  after: { form: "", forward: "Đánh giá hồ sơ do cấp dưới gửi lên", appeal: "Đánh giá lại theo đơn khiếu nại" },
  stars: (stars: number) => `Được công nhận ${stars} sao`,
  starsPotential: (stars: number) => `Được công nhận ${stars} sao, tiềm năng 5 sao`,
  proposed: "Đề nghị cấp trên công nhận",
  declined: {
    stopped: "Không được xếp hạng vì có điều kiện loại",
    below_three_stars: "Chưa đạt 3 sao: dưới 50 điểm thì không được cấp giấy chứng nhận",
    below_five_stars: "Chưa đạt 5 sao: dưới 90 điểm. Hạng sao đang có vẫn giữ nguyên",
    no_power: "Không cấp nào có thẩm quyền công nhận vào ngày quyết định",
  } satisfies Record<DeclineReason, string>,
  notRecognised: "Không được công nhận",
  mean: "Điểm trung bình của hội đồng",
  points: (points: string) => `${points} trên 100 điểm`,
  decision: "Quyết định",
  numberOn: (number: string, day: string) => `số ${number}, ngày ${day}`,
  certificate: "Giấy chứng nhận",
  seeCertificate: (number: string) => `Xem giấy chứng nhận số ${number}`,
  standings,
  because: (reason: string) => `Lý do: ${reason}`,
  notSent: "Văn phòng chưa gửi hồ sơ lên cấp trên. Bạn chưa cần làm gì.",
  sent: {
    central: (day: string, letter: string) =>
      `Tiềm năng 5 sao: đã gửi lên trung ương ngày ${day}, công văn số ${letter}.`,
    province: (day: string, letter: string) => `Đã gửi lên cấp tỉnh ngày ${day}, công văn số ${letter}.`,
    district: (day: string, letter: string) => `Đã gửi lên cấp huyện ngày ${day}, công văn số ${letter}.`,
  } satisfies Record<IssuerLevel, (day: string, letter: string) => string>,
  reply: "Trả lời",
  replies: {
    sent: "Chưa có trả lời",
    received: "Đã nhận hồ sơ, chờ đánh giá",
    in_round: "Đang trong đợt đánh giá",
    confirmed: "Đã công nhận",
    refused: "Không công nhận",
    recalled: "Đã rút lại",
  } satisfies Record<ForwardStatus, string>,
  replyNumber: (number: string) => `văn bản số ${number}`,
  appeals: "Đơn khiếu nại",
  appealStatuses: {
    filed: "Văn phòng đã ghi nhận",
    under_review: "Đang xem xét",
    upheld: "Được chấp nhận, chờ đánh giá lại",
    rerating: "Đang đánh giá lại",
    settled: "Đã đánh giá lại",
    dismissed: "Không được chấp nhận",
    withdrawn: "Đã rút đơn",
  } satisfies Record<AppealStatus, string>,
  receivedOn: (day: string) => `Đơn nhận ngày ${day}`,
  appealTitle: "Nếu bạn không đồng ý với kết quả",
  appealHow: (office: string) =>
    `Viết đơn khiếu nại và gửi đến ${office}. Ghi tên sản phẩm, số quyết định và điều bạn không đồng ý. Ở trang này không nộp đơn được: văn phòng ghi đơn vào hệ thống, và trả lời sẽ hiện ở đây.`,
  appealThen: "Nếu đơn được chấp nhận, sản phẩm được đánh giá lại trong một đợt khác. Mỗi lần chỉ xem xét một đơn.",
};

export type ProducerResultsTexts = typeof producerResults;
