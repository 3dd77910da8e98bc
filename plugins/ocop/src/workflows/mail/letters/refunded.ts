import { formatVnd } from "../../../shared/money";
import { variantShown } from "../../../shared/variant-title";
import type { MailPart } from "../facts";
import type { Group, Letter } from "../letter";
import type { MailRefund } from "../subjects";
import type { Writing } from "./context";
import { isOver, leftOf } from "./money";
import { factsOf, frameOf } from "./pieces";

const kindOf = (refund: MailRefund, part: MailPart) =>
  refund.kind === "refused" && part.refused_at_door ? "refused_at_door" : refund.kind;

/** What this refund took of the part, and nothing else of it. */
function takenGroup(refund: MailRefund, part: MailPart, { words }: Writing): Group {
  const lines = new Map(part.lines.map((line) => [line.id, line]));
  const items = refund.lines.flatMap(({ producer_order_line_id, quantity, amount }) => {
    const line = lines.get(producer_order_line_id);
    if (line === undefined) return [];
    const pieces = quantity > 0 ? words.pieces(formatVnd(line.unit_price), quantity) : words.refunded.off;
    const detail = [variantShown(line.variant_title, line.title), pieces].filter(Boolean).join(" · ");
    return [{ title: line.title, detail, amount: formatVnd(amount) }];
  });
  const delivery =
    refund.delivery_amount > 0 ? [{ term: words.totals.delivery, value: formatVnd(refund.delivery_amount) }] : [];
  const caption = [words.partNumber(part.number), words.states[part.status]].filter(Boolean).join(" · ");
  return { title: part.producer, caption, items, rows: delivery };
}

function moneyText(refund: MailRefund, part: MailPart, { words }: Writing): string {
  if (refund.paid_back === 0) return words.refunded.nothing;
  return `${words.refunded.back(formatVnd(refund.paid_back))} ${words.refunded.how[part.payment_method]}`;
}

function subjectOf({ kind, amount, paid_back }: MailRefund, { number }: MailPart, { words }: Writing): string {
  if (paid_back > 0) return words.subject.back(number, formatVnd(paid_back));
  return words.subject[kind === "goodwill" ? "off" : "cancelled"](number, formatVnd(amount));
}

/** Something was cancelled, refused, returned or given as goodwill: what, and what money comes back how. */
export function refundedLetter(refund: MailRefund, part: MailPart, writing: Writing): Letter {
  const { order, words } = writing;
  const kind = kindOf(refund, part);
  const whole = kind === "cancel" && order.parts.every(isOver);
  const left =
    part.paid_at === null && !isOver(part) ? [{ term: words.refunded.left, value: formatVnd(leftOf(part)) }] : [];
  const term = refund.kind === "goodwill" ? words.refunded.off : words.refunded.taken;
  return {
    ...frameOf(writing),
    subject: subjectOf(refund, part, writing),
    preview: moneyText(refund, part, writing),
    title: whole ? words.placed.over(order.number) : words.refunded.title[kind],
    paragraphs: [words.placed.hello(order.name), words.refunded.text[kind](part.producer)],
    facts: factsOf(writing),
    notice: { text: moneyText(refund, part, writing), tone: refund.paid_back === 0 ? "wait" : "good" },
    groups: [takenGroup(refund, part, writing)],
    totals: [{ term, value: formatVnd(refund.amount), strong: true }, ...left],
    address: null,
    steps: null,
  };
}
