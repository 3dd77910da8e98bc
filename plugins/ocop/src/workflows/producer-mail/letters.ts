import type { PartTimer } from "../../modules/marketplace/rules/timers";
import type { TimerStage } from "../../shared/marketplace-vocabulary";
import { formatVnd } from "../../shared/money";
import { variantShown } from "../../shared/variant-title";
import { dayOf, type Letter, timeOf } from "../mail";
import type { MailedPart } from "./facts";
import { producerMailWords as words } from "./words";

const HOUR_MS = 3_600_000;

const deadlineOf = (timer: PartTimer): Letter["facts"] => [
  { term: words.deadline(timer.stage), value: words.moment(timeOf(timer.due_at), dayOf(timer.due_at)), strong: true },
];

/** Number, deadline, place and payment. */
function factsOf(part: MailedPart, timer: PartTimer): Letter["facts"] {
  const place = [part.commune, part.province].filter(Boolean).join(", ");
  return [
    { term: words.number, value: part.number },
    ...deadlineOf(timer),
    ...(place === "" ? [] : [{ term: words.to, value: place }]),
    { term: words.payment, value: words.methods[part.payment_method] },
  ];
}

function groupOf(part: MailedPart): Letter["groups"][number] {
  return {
    title: part.producer,
    caption: `${words.number} ${part.number}`,
    items: part.lines.map(({ title, variant_title, quantity, item_total }) => ({
      title,
      detail: [variantShown(variant_title, title), `× ${quantity}`].filter(Boolean).join(" "),
      amount: formatVnd(item_total),
    })),
    rows: [],
  };
}

/** What a letter to a member is written from. */
export interface MemberWriting {
  part: MailedPart;
  timer: PartTimer;
  /** Receiver. */
  email: string;
  /** Of the part's page in the portal. */
  link: string;
  now: Date;
}

function memberLetter(writing: MemberWriting, texts: Pick<Letter, "subject" | "title" | "paragraphs">): Letter {
  const { part, timer, email, link } = writing;
  return {
    language: "vi",
    ...texts,
    preview: texts.paragraphs.at(-1) ?? "",
    facts: factsOf(part, timer),
    notice: null,
    groups: [groupOf(part)],
    totals: [{ term: words.total, value: formatVnd(part.total), strong: true }],
    address: null,
    steps: timer.stage === "accept" ? words.steps : null,
    link: { label: words.open, href: link },
    footer: [words.footer.why(email, part.producer), words.footer.stop],
  };
}

/** A new order has come. */
export function newPartLetter(writing: MemberWriting): Letter {
  const { part } = writing;
  return memberLetter(writing, {
    subject: words.new.subject(part.number, formatVnd(part.total)),
    title: words.new.title,
    paragraphs: [words.hello, words.new.text(part.producer, part.number)],
  });
}

/** Half of the time to accept or send is over. */
export function soonLetter(writing: MemberWriting): Letter {
  const { part, timer, now } = writing;
  const hours = Math.max(0, Math.floor((timer.due_at.getTime() - now.getTime()) / HOUR_MS));
  return memberLetter(writing, {
    subject: words.soon.subject(part.number, timer.stage, hours),
    title: words.soon.title(timer.stage),
    paragraphs: [words.hello, words.soon.text[timer.stage](part.number)],
  });
}

/** All of the time is over: to the operator. @param link of the part in the operator's list */
export function lateLetter(part: MailedPart, timer: PartTimer, stage: TimerStage, link: string): Letter {
  const text = words.late.text(part.producer, stage);
  const phone = part.producer_phone === null ? [] : [{ term: words.phone, value: part.producer_phone }];
  return {
    language: "vi",
    subject: words.late.subject(part.number, stage, part.producer),
    preview: text,
    title: words.late.title(stage),
    paragraphs: [text],
    facts: [{ term: words.producer, value: part.producer }, ...phone, ...factsOf(part, timer)],
    notice: null,
    groups: [groupOf(part)],
    totals: [{ term: words.total, value: formatVnd(part.total), strong: true }],
    address: null,
    steps: null,
    link: { label: words.late.open, href: link },
    footer: [words.late.footer],
  };
}
