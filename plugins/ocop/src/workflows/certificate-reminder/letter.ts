import { dayOf, type Letter, plainLetter, producerFooter } from "../mail";

/** What a reminder says. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export interface EndingCertificate {
  email: string;
  product: string;
  producer: string;
  number: string;
  stars: number;
  /** The first day on which it no longer holds. */
  expires_on: string;
  /** At least 1. */
  days_left: number;
  suspended: boolean;
}

/** Reminds a producer that a certificate ends; Vietnamese, because nobody of theirs is asked for a language. */
export function endingLetter(facts: EndingCertificate, shop: string): Letter {
  const { email, product, producer, number, stars, expires_on, days_left, suspended } = facts;
  const day = dayOf(expires_on);
  return plainLetter({
    subject: `Còn ${days_left} ngày: giấy chứng nhận OCOP của ${product}`,
    preview: `Giấy chứng nhận hết hiệu lực từ ngày ${day}.`,
    title: `Giấy chứng nhận còn ${days_left} ngày`,
    paragraphs: [
      "Xin chào,",
      `Giấy chứng nhận OCOP ${stars} sao của ${product} (${producer}) hết hiệu lực từ ngày ${day}. Từ ngày đó, sản phẩm không được dùng sao và nhãn OCOP cho đến khi được công nhận lại.`,
      "Hãy làm hồ sơ đánh giá lại sớm: thu thập giấy tờ và chờ hội đồng thường mất nhiều tuần.",
    ],
    facts: [
      { term: "Số giấy chứng nhận", value: number },
      { term: "Hết hiệu lực từ", value: day },
    ],
    notice: suspended ? { tone: "wait", text: "Giấy chứng nhận này đang bị tạm đình chỉ." } : null,
    steps: {
      title: "Việc cần làm",
      list: [
        "Mở mục “Chứng nhận” trong kênh chủ thể và bấm “Làm hồ sơ đánh giá lại”.",
        "Bổ sung từng phần của hồ sơ, tự chấm điểm, rồi nộp.",
        "Trả lời nếu có câu hỏi về hồ sơ.",
      ],
    },
    link: { label: "Xem chứng nhận của tôi", href: new URL("/producer/chung-nhan", shop).href },
    footer: producerFooter(email),
  });
}
