import { addDays, dayInHoChiMinh } from "../../../shared/clock";
import { dayWords } from "../../../shared/day-words";
import { RETURN_WINDOW_DAYS } from "../../../shared/return-window";
import type { MailPart } from "../facts";
import type { Letter, Row } from "../letter";
import { dayOf } from "../day";
import type { Writing } from "./context";
import { cashNotice, totalsOf } from "./money";
import { addressOf, frameOf, groupOf } from "./pieces";

function factsOf(part: MailPart, { words }: Writing): Row[] {
  const carrier = part.carrier ? [{ term: words.carrier, value: part.carrier }] : [];
  const code = part.tracking_code ? [{ term: words.tracking, value: part.tracking_code }] : [];
  return [{ term: words.part, value: `#${part.number}` }, ...carrier, ...code];
}

function letterOf(part: MailPart, writing: Writing, texts: Pick<Letter, "subject" | "title" | "paragraphs">): Letter {
  return {
    ...frameOf(writing),
    ...texts,
    preview: texts.paragraphs.at(-1) ?? "",
    facts: factsOf(part, writing),
    notice: cashNotice(part, writing),
    groups: [groupOf(part, writing)],
    totals: totalsOf([part], writing),
    address: addressOf(writing),
    steps: null,
  };
}

/** What is true of a part that was sent: it may have arrived, or be on its way back, before the mail goes out. */
function shippedText(part: MailPart, { order, words }: Writing): string {
  if (part.status === "refused") return words.shipped.refused;
  if (part.delivered_at !== null) return words.shipped.meanwhile(dayOf(part.delivered_at));
  return part.mode === "delivery" && order.phone ? words.shipped.call(order.phone) : "";
}

/** A producer has sent its part. */
export function shippedLetter(part: MailPart, writing: Writing): Letter {
  const { order, words } = writing;
  const title = part.delivered_at === null ? words.shipped.title : words.delivered.title;
  const text = [words.shipped.text(part.producer), shippedText(part, writing)].filter(Boolean).join(" ");
  return letterOf(part, writing, {
    subject: words.subject.shipped(part.number, part.producer),
    title: part.status === "refused" ? words.refunded.title.refused_at_door : title[part.mode],
    paragraphs: [words.placed.hello(order.name), text],
  });
}

/** A producer's part has arrived. */
export function deliveredLetter(part: MailPart, writing: Writing): Letter {
  const { order, words } = writing;
  const day = dayInHoChiMinh(new Date(part.delivered_at ?? writing.now));
  return letterOf(part, writing, {
    subject: words.subject.delivered(part.number, part.producer),
    title: words.delivered.title[part.mode],
    paragraphs: [
      words.placed.hello(order.name),
      words.delivered.text(part.producer, dayWords(day)),
      words.delivered.wrong(dayWords(addDays(day, RETURN_WINDOW_DAYS))),
    ],
  });
}
