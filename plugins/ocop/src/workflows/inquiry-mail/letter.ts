import { dayWords } from "../../shared/day-words";
import { type Letter, plainLetter, producerFooter } from "../mail";

/** What a mail about a supply request says. */
export interface InvitedSupply {
  request_id: string;
  email: string;
  producer: string;
  asker: string;
  words: string;
  /** "500 hộp mỗi tháng". */
  amount: string;
  /** Last day to answer, YYYY-MM-DD. */
  until: string;
  office: string | null;
}

/** Asks a producer whether it can supply; Vietnamese, because nobody of theirs is asked for a language. */
export function supplyLetter(facts: InvitedSupply, shop: string): Letter {
  const { request_id, email, producer, asker, words, amount, until, office } = facts;
  const by = office === null ? "Cơ quan phụ trách OCOP" : office;
  return plainLetter({
    subject: `Có nơi cần hàng của ${producer}: ${words}`,
    preview: `${asker} cần ${amount}.`,
    title: "Nhu cầu cung ứng mới",
    paragraphs: [
      "Xin chào,",
      `${by} mời ${producer} chào hàng cho nhu cầu dưới đây. Không có hàng thì bạn bấm một nút để báo.`,
    ],
    facts: [
      { term: "Bên cần hàng", value: asker },
      { term: "Sản phẩm", value: words },
      { term: "Số lượng", value: amount },
      { term: "Trả lời trước hết ngày", value: dayWords(until) },
    ],
    notice: null,
    link: { label: "Xem và trả lời", href: new URL(`/producer/nhu-cau/${request_id}`, shop).href },
    footer: producerFooter(email),
  });
}
