import type { Letter } from "../letter";
import type { Writing } from "./context";
import { isOver, orderNotice, totalsOf, waitsForTransfer } from "./money";
import { addressOf, factsOf, frameOf, groupOf } from "./pieces";

function stepsOf(writing: Writing): string[] {
  const { order, words } = writing;
  const cash = order.parts[0]?.payment_method === "cod";
  const transfer = waitsForTransfer(writing) ? [words.steps.transfer] : [];
  return [
    ...transfer,
    words.steps.prepare,
    words.steps.mail,
    cash ? words.steps.cash : words.steps.check,
    words.steps.cancel,
  ];
}

/** The order was placed: what was bought of whom, what it costs, how it is paid and what happens next. */
export function placedLetter(writing: Writing): Letter {
  const { order, words } = writing;
  const over = order.parts.every(isOver);
  const frame = frameOf(writing);
  const many = order.parts.length > 1 && !over ? [words.placed.producers(order.parts.length)] : [];
  const received = words.placed.received(order.number);
  return {
    ...frame,
    subject: over ? words.placed.over(order.number) : words.subject.placed(order.number),
    preview: orderNotice(writing)?.text ?? received,
    title: over ? words.placed.over(order.number) : words.placed.title,
    paragraphs: [words.placed.hello(order.name), [received, ...many].join(" ")],
    facts: factsOf(writing),
    notice: orderNotice(writing),
    groups: order.parts.map((part) => groupOf(part, writing)),
    totals: totalsOf(order.parts, writing),
    address: addressOf(writing),
    steps: over ? null : { title: words.next, list: stepsOf(writing) },
    link: waitsForTransfer(writing) ? { ...frame.link, label: words.openPay } : frame.link,
  };
}
