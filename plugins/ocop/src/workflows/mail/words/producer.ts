/** Words of the mails to producers: Vietnamese alone, because nobody of theirs is asked for a language. */
export const producerWords = {
  hello: "Xin chào,",
  approved: {
    subject: (producer: string) => `${producer} đã được duyệt trên Chợ OCOP`,
    title: "Hồ sơ đã được duyệt",
    text: (producer: string) => `Hồ sơ của ${producer} đã được duyệt. Từ bây giờ bạn có thể đăng sản phẩm và bán hàng.`,
    open: "Mở kênh chủ thể",
  },
  sentBack: {
    subject: (producer: string) => `Hồ sơ của ${producer} cần bổ sung`,
    title: "Hồ sơ cần bổ sung",
    text: (producer: string) =>
      `Chợ OCOP đã xem hồ sơ của ${producer}. Vui lòng sửa hoặc bổ sung điều dưới đây rồi nộp lại. Những gì bạn đã nhập vẫn còn.`,
    open: "Mở hồ sơ để bổ sung",
  },
  invitation: {
    subject: (producer: string) => `Lời mời làm việc cho ${producer} trên Chợ OCOP`,
    title: "Bạn được mời",
    text: (producer: string, role: string) =>
      `${producer} mời bạn cùng làm việc trên kênh chủ thể của Chợ OCOP, với vai trò: ${role}.`,
    until: (day: string) => `Lời mời dùng được một lần, đến hết ngày ${day}, bằng đúng địa chỉ thư này.`,
    open: "Nhận lời mời",
    roles: { owner: "chủ tài khoản", editor: "biên tập", orders: "chỉ xử lý đơn hàng" },
    unexpected: "Nếu bạn không chờ lời mời này, hãy bỏ qua thư.",
  },
  footer: {
    why: (email: string) => `Thư này được gửi đến ${email} vì địa chỉ này thuộc kênh chủ thể của Chợ OCOP.`,
    help: "Cần giúp đỡ, bạn trả lời thư này.",
  },
};

/** What stands under a letter to somebody of a producer. @param email that it goes to */
export function producerFooter(email: string): string[] {
  return [producerWords.footer.help, producerWords.footer.why(email)];
}
