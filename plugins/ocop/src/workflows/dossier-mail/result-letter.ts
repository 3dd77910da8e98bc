import type { DossierResultAnswer } from "../../contract/dossier-result";
import { dayWords } from "../../shared/day-words";
import { writtenPoints } from "../../shared/pdf/administrative/written";
import type { DeclineReason } from "../../shared/rating-vocabulary";
import { type Letter, plainLetter, producerFooter } from "../mail";

/** Whose result a mail tells. */
export interface RatedDossier {
  dossier_id: string;
  email: string;
  product: string;
  producer: string;
}

type Result = Pick<
  DossierResultAnswer,
  "office" | "mean" | "outcome" | "stars" | "potential_five" | "reason" | "stopped_by" | "certificate"
> &
  Pick<DossierResultAnswer, "decision_number" | "decision_date">;

const DECLINED: Readonly<Record<DeclineReason, string>> = {
  stopped: "Sản phẩm không được xếp hạng vì có điều kiện loại",
  below_three_stars: "Sản phẩm chưa đạt 3 sao (từ 50 điểm) nên không được cấp giấy chứng nhận",
  below_five_stars: "Sản phẩm chưa đạt 5 sao (từ 90 điểm); hạng sao đang có vẫn giữ nguyên",
  no_power: "Không cấp nào có thẩm quyền công nhận vào ngày quyết định",
};

function outcomeOf({ outcome, stars, potential_five, reason, stopped_by }: Result): string {
  if (outcome === "recognise")
    return `Sản phẩm được công nhận ${stars} sao${potential_five ? ", tiềm năng 5 sao" : ""}.`;
  if (outcome === "propose") return "Kết quả được đề nghị lên cấp trên công nhận. Bạn chưa cần làm gì.";
  const conditions = stopped_by.map(({ vi }) => vi).join("; ");
  return `${reason === null ? "Sản phẩm không được công nhận" : DECLINED[reason]}${conditions && `: ${conditions}`}.`;
}

function letterOf(
  { dossier_id, email }: RatedDossier,
  shop: string,
  words: Pick<Letter, "subject" | "preview" | "title" | "paragraphs" | "facts" | "notice">,
): Letter {
  return plainLetter({
    ...words,
    link: { label: "Xem kết quả", href: new URL(`/producer/ho-so-danh-gia/${dossier_id}`, shop).href },
    footer: producerFooter(email),
  });
}

/** Tells a producer what a council decided of its product, and where to turn who does not agree. */
export function resultLetter(dossier: RatedDossier, result: Result, shop: string): Letter {
  const { office, mean, certificate, decision_number, decision_date, outcome } = result;
  const { product, producer } = dossier;
  const points = writtenPoints(mean);
  const told = outcomeOf(result);
  return letterOf(dossier, shop, {
    subject: `Kết quả đánh giá: ${product}`,
    preview: told,
    title: "Đã có kết quả đánh giá",
    paragraphs: [
      "Xin chào,",
      `Hội đồng của ${office} đã có kết quả đánh giá ${product} (${producer}).`,
      `Nếu không đồng ý, hãy gửi đơn khiếu nại bằng văn bản đến ${office}.`,
    ],
    facts: [
      { term: "Sản phẩm", value: product },
      { term: "Điểm trung bình", value: `${points} trên 100` },
      { term: "Quyết định", value: `${decision_number}, ngày ${dayWords(decision_date)}` },
      ...(certificate === null ? [] : [{ term: "Số giấy chứng nhận", value: certificate.number }]),
    ],
    notice: { tone: outcome === "recognise" ? "good" : "wait", text: told },
  });
}

/** Tells a producer that the level above did not take its product up for rating. */
export function refusalLetter(
  dossier: RatedDossier,
  reply: { reason: string | null; reply_number: string | null } | null,
  shop: string,
): Letter {
  const { product, producer } = dossier;
  return letterOf(dossier, shop, {
    subject: `Cấp trên không nhận đánh giá: ${product}`,
    preview: "Hồ sơ gửi lên cấp trên đã được trả lời.",
    title: "Cấp trên không nhận đánh giá",
    paragraphs: ["Xin chào,", `Hồ sơ của ${product} (${producer}) gửi lên cấp trên không được nhận đánh giá.`],
    facts: [
      { term: "Sản phẩm", value: product },
      ...(reply?.reply_number ? [{ term: "Công văn", value: reply.reply_number }] : []),
    ],
    notice: reply?.reason ? { tone: "wait", text: reply.reason } : null,
  });
}
