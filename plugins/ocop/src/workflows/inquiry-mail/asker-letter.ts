import { dayWords } from "../../shared/day-words";
import { formatVnd } from "../../shared/money";
import { type Letter, plainLetter } from "../mail";
import { type AskerWords, askerWords } from "./asker-words";

/** A request of the public form, as the mails to whoever asked tell it. */
export interface AskedSupply {
  reference: string;
  email: string;
  language: "vi" | "en";
  words: string;
  quantity: number;
  unit: string;
  /** Days, YYYY-MM-DD. */
  wanted_from: string;
  wanted_to: string;
  until: string;
  /** Why it was refused. */
  reason: string | null;
}

/** A producer's offer, in the unit of the request. */
export interface ToldOffer {
  producer: string;
  slug: string;
  quantity: number;
  /** Đồng for one unit. */
  price: number;
  /** YYYY-MM-DD. */
  from_day: string;
  note: string | null;
}

type Said = Pick<Letter, "subject" | "title" | "facts" | "notice"> & { text: string; label: string; path: string };

function framed(
  { text, label, path, ...said }: Said,
  { reference, email, language }: AskedSupply,
  shop: string,
): Letter {
  const { hello, terms, footer } = askerWords[language];
  const href = new URL(language === "en" ? `/en${path}` : path, shop).href;
  return {
    ...plainLetter({
      ...said,
      paragraphs: [hello, text],
      facts: [{ term: terms.reference, value: reference, strong: true }, ...said.facts],
      link: { label, href },
      footer: [footer.help, footer.why(email)],
    }),
    language,
  };
}

const amountOf = (quantity: number, { unit, language }: AskedSupply): string =>
  `${quantity.toLocaleString(language === "en" ? "en-GB" : "vi-VN")} ${unit}`;

const goodsOf = (asked: AskedSupply, quantity: number, { terms }: AskerWords): Letter["facts"] => [
  { term: terms.goods, value: asked.words },
  { term: terms.quantity, value: amountOf(quantity, asked) },
];

/**
 * A request was received, accepted or refused. Before an officer has accepted it, the mail repeats nothing that was typed into
 * the form: its address may be a stranger's, and nobody shall make the shop write to strangers.
 * @param shop public address of the storefront
 */
export function statusLetter(status: "received" | "open" | "refused", asked: AskedSupply, shop: string): Letter {
  const words = askerWords[asked.language];
  const { subject, title, text } = words[status];
  const period = words.days(dayWords(asked.wanted_from), dayWords(asked.wanted_to));
  const days = { term: words.terms.period, value: period };
  const until = { term: words.terms.until, value: dayWords(asked.until) };
  const facts = status === "open" ? [...goodsOf(asked, asked.quantity, words), days, until] : [days];
  const notice = asked.reason === null ? null : ({ text: asked.reason, tone: "wait" } as const);
  const said = { subject: subject(asked.reference), title, text, facts, label: words.again, path: "/tim-nguon-hang" };
  return framed({ ...said, notice: status === "refused" ? notice : null }, asked, shop);
}

/** A producer offers what was asked for. @param shop as above */
export function offerLetter(offer: ToldOffer, asked: AskedSupply, shop: string): Letter {
  const words = askerWords[asked.language];
  const { offered, terms } = words;
  const facts = [
    ...goodsOf(asked, offer.quantity, words),
    { term: terms.price, value: words.each(formatVnd(offer.price), asked.unit) },
    { term: terms.from, value: dayWords(offer.from_day) },
    ...(offer.note === null ? [] : [{ term: terms.note, value: offer.note }]),
  ];
  const said = { subject: offered.subject(asked.reference, offer.producer), title: offered.title, facts, notice: null };
  const link = { label: words.producer, path: `/chu-the/${offer.slug}` };
  return framed({ ...said, ...link, text: offered.text(offer.producer) }, asked, shop);
}
