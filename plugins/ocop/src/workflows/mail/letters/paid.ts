import { formatVnd } from "../../../shared/money";
import type { Letter } from "../letter";
import type { Writing } from "./context";
import { totalsOf } from "./money";
import { addressOf, factsOf, frameOf, groupOf } from "./pieces";

/** The money of a card or a bank transfer has arrived whole. */
export function paidLetter(writing: Writing): Letter {
  const { order, words } = writing;
  const text = words.paid.text(formatVnd(order.received), order.number);
  return {
    ...frameOf(writing),
    subject: words.subject.paid(order.number),
    preview: text,
    title: words.paid.title,
    paragraphs: [words.placed.hello(order.name), text],
    facts: factsOf(writing),
    notice: null,
    groups: order.parts.map((part) => groupOf(part, writing)),
    totals: totalsOf(order.parts, writing),
    address: addressOf(writing),
    steps: { title: words.next, list: [words.steps.prepare, words.steps.mail, words.steps.check] },
  };
}
