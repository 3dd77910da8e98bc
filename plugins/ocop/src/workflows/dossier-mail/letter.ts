import { type Letter, plainLetter, producerFooter } from "../mail";

/** What a mail about a dossier says. */
export interface CheckedDossier {
  dossier_id: string;
  email: string;
  product: string;
  producer: string;
  to_status: "questions" | "accepted_form";
  /** The question, in the words of whoever asked. */
  question: string | null;
}

/** Tells a producer what became of the check of its dossier; Vietnamese, because nobody of theirs is asked for a language. */
export function dossierLetter(facts: CheckedDossier, shop: string): Letter {
  const { dossier_id, email, product, producer, to_status, question } = facts;
  const asked = to_status === "questions";
  const title = asked ? "Có câu hỏi về hồ sơ đánh giá" : "Hồ sơ đánh giá đã hợp lệ";
  return plainLetter({
    subject: `${title}: ${product}`,
    preview: asked ? "Vui lòng trả lời để hồ sơ được xem tiếp." : "Hồ sơ đang chờ hội đồng đánh giá.",
    title,
    paragraphs: [
      "Xin chào,",
      asked
        ? `Người kiểm tra có câu hỏi về hồ sơ đánh giá của ${product} (${producer}). Bạn sửa được hồ sơ cho tới khi trả lời.`
        : `Hồ sơ đánh giá của ${product} (${producer}) đã đủ và hợp lệ, đang chờ hội đồng đánh giá. Bạn chưa cần làm gì.`,
    ],
    facts: [{ term: "Sản phẩm", value: product }],
    notice: question === null ? null : { tone: "wait", text: question },
    link: {
      label: asked ? "Mở hồ sơ để trả lời" : "Xem hồ sơ",
      href: new URL(`/producer/ho-so-danh-gia/${dossier_id}`, shop).href,
    },
    footer: producerFooter(email),
  });
}
