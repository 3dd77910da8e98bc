import type { TimerStage } from "../../shared/marketplace-vocabulary";

const doing: Record<TimerStage, string> = { accept: "nhận đơn", ship: "gửi hàng" };

/** Words of the mails to producers and to the operator: Vietnamese alone. */
export const producerMailWords = {
  hello: "Xin chào,",
  new: {
    subject: (number: string, total: string) => `Đơn mới số ${number}: ${total}`,
    title: "Bạn có đơn hàng mới",
    text: (producer: string, number: string) => `${producer} vừa có đơn mới, số ${number}.`,
  },
  soon: {
    subject: (number: string, stage: TimerStage, hours: number) =>
      hours > 0 ? `Đơn ${number}: còn ${hours} giờ để ${doing[stage]}` : `Đơn ${number}: đã quá giờ ${doing[stage]}`,
    title: (stage: TimerStage) => `Đơn đang chờ bạn ${doing[stage]}`,
    text: {
      accept: (number: string) =>
        `Khách đang chờ bạn nhận đơn số ${number}. Nếu không làm được, bạn hãy từ chối và ghi lý do.`,
      ship: (number: string) => `Bạn đã nhận đơn số ${number}. Khách đang chờ hàng được gửi đi.`,
    } satisfies Record<TimerStage, (number: string) => string>,
  },
  late: {
    subject: (number: string, stage: TimerStage, producer: string) =>
      `Đơn ${number} quá giờ ${doing[stage]}: ${producer}`,
    title: (stage: TimerStage) => `Một đơn đã quá giờ ${doing[stage]}`,
    text: (producer: string, stage: TimerStage) =>
      `${producer} chưa ${doing[stage]} dù đã được nhắc. Hãy gọi cho chủ thể.`,
    open: "Mở đơn trong trang vận hành",
    footer: "Thư tự động gửi đến người vận hành Chợ OCOP, một lần cho mỗi đơn.",
  },
  deadline: (stage: TimerStage) => `Hạn ${doing[stage]}`,
  moment: (time: string, day: string) => `${time} ngày ${day}`,
  number: "Số đơn",
  producer: "Chủ thể",
  phone: "Điện thoại",
  to: "Nơi nhận",
  payment: "Thanh toán",
  methods: { cod: "Thu tiền mặt khi giao", vietqr: "Đã chuyển khoản", card: "Đã trả bằng thẻ" },
  total: "Tổng cộng",
  steps: {
    title: "Làm gì tiếp theo?",
    list: ["Mở đơn và bấm “Nhận đơn”.", "Đóng gói hàng, in phiếu và nhãn.", "Gửi hàng và ghi mã vận đơn."],
  },
  open: "Mở đơn hàng",
  footer: {
    why: (email: string, producer: string) => `Thư này gửi đến ${email} vì bạn xử lý đơn hàng của ${producer}.`,
    stop: "Không muốn nhận thư nữa: mở mục Đơn hàng và chọn “Không gửi thư cho tôi”.",
  },
};
