/** Words of the mails to whoever asked for goods by the public form, in Vietnamese. */
const vi = {
  hello: "Xin chào,",
  received: {
    subject: (reference: string) => `Đã nhận nhu cầu ${reference}`,
    title: "Chợ OCOP đã nhận nhu cầu của bạn",
    text: "Cơ quan phụ trách OCOP sẽ xem nhu cầu này, rồi mời những chủ thể có hàng. Bạn không phải làm gì thêm.",
  },
  open: {
    subject: (reference: string) => `Nhu cầu ${reference} đã được chấp nhận`,
    title: "Nhu cầu đã được chấp nhận",
    text: "Cơ quan phụ trách OCOP đã chấp nhận nhu cầu và đang mời chủ thể chào hàng. Chủ thể nào chào hàng thì thấy thông tin liên hệ của bạn.",
  },
  refused: {
    subject: (reference: string) => `Nhu cầu ${reference} không được chấp nhận`,
    title: "Nhu cầu không được chấp nhận",
    text: "Cơ quan phụ trách OCOP đã xem và không mời chủ thể cho nhu cầu này, với lý do dưới đây. Bạn có thể sửa và gửi lại.",
  },
  offered: {
    subject: (reference: string, producer: string) => `${producer} chào hàng cho nhu cầu ${reference}`,
    title: "Có chủ thể chào hàng",
    text: (producer: string) => `${producer} chào hàng cho nhu cầu của bạn và đã thấy thông tin liên hệ của bạn.`,
  },
  terms: {
    reference: "Mã tiếp nhận",
    goods: "Sản phẩm",
    quantity: "Số lượng",
    period: "Thời gian cần hàng",
    until: "Nhận trả lời đến hết ngày",
    price: "Giá",
    from: "Có hàng từ ngày",
    note: "Lời nhắn",
  },
  days: (from: string, to: string) => `${from} đến ${to}`,
  each: (price: string, unit: string) => `${price} / ${unit}`,
  again: "Gửi nhu cầu khác",
  producer: "Xem chủ thể",
  footer: {
    help: "Cần giúp đỡ, hoặc muốn rút nhu cầu, bạn trả lời thư này và ghi mã tiếp nhận.",
    why: (email: string) => `Thư này được gửi đến ${email} vì địa chỉ này được ghi trong một nhu cầu gửi đến Chợ OCOP.`,
  },
};

export type AskerWords = typeof vi;

const en: AskerWords = {
  hello: "Hello,",
  received: {
    subject: (reference) => `Request ${reference} received`,
    title: "Your request was received",
    text: "The office in charge of OCOP will look at it and then invite producers that have the goods. There is nothing more for you to do.",
  },
  open: {
    subject: (reference) => `Request ${reference} accepted`,
    title: "Your request was accepted",
    text: "The office in charge of OCOP accepted it and invites producers to offer. A producer that offers sees how you can be reached.",
  },
  refused: {
    subject: (reference) => `Request ${reference} was not accepted`,
    title: "Your request was not accepted",
    text: "The office in charge of OCOP looked at it and invites no producers, for the reason below. You can change it and send it again.",
  },
  offered: {
    subject: (reference, producer) => `${producer} offers for request ${reference}`,
    title: "A producer offers",
    text: (producer) => `${producer} offers what you asked for, and sees how you can be reached.`,
  },
  terms: {
    reference: "Number",
    goods: "Goods",
    quantity: "Quantity",
    period: "Wanted",
    until: "Answers until the end of",
    price: "Price",
    from: "Available from",
    note: "Message",
  },
  days: (from, to) => `${from} to ${to}`,
  each: (price, unit) => `${price} / ${unit}`,
  again: "Send another request",
  producer: "See the producer",
  footer: {
    help: "If you need help, or want to withdraw the request, answer this mail and name its number.",
    why: (email) => `This mail was sent to ${email} because a request to OCOP Market named that address.`,
  },
};

export const askerWords: Readonly<Record<"vi" | "en", AskerWords>> = { vi, en };
