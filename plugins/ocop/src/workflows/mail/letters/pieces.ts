import { formatVnd } from "../../../shared/money";
import { variantShown } from "../../../shared/variant-title";
import type { MailLine, MailPart } from "../facts";
import type { Group, Item, Letter, Row } from "../letter";
import { dayOf } from "../day";
import type { Writing } from "./context";
import { methodOf } from "./money";

const joined = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join(" · ");

/** A line as it was bought; what was taken back of it is said beside it. */
function itemOf(line: MailLine, { words }: Writing): Item {
  const cancelled = line.cancelled_quantity > 0 ? words.cancelledPieces(line.cancelled_quantity) : null;
  const pieces = words.pieces(formatVnd(line.unit_price), line.quantity);
  const detail = joined([variantShown(line.variant_title, line.title), pieces, cancelled]);
  return { title: line.title, detail, amount: formatVnd(line.item_total) };
}

function deliveryRow(part: MailPart, { words }: Writing): Row {
  const { promised_days_min: min, promised_days_max: max } = part;
  const days = min === null || max === null || part.delivered_at !== null ? null : words.days(min, max);
  const name = part.mode === "booking" ? words.booking : (part.delivery_name ?? words.delivery);
  const fee = part.delivery_total === 0 ? words.free : formatVnd(part.delivery_total);
  return { term: joined([name, days]), value: part.mode === "booking" ? "" : fee };
}

/** A producer's part with its goods and its delivery. */
export function groupOf(part: MailPart, writing: Writing): Group {
  const { words } = writing;
  const discount =
    part.discount_total > 0 ? [{ term: words.totals.discount, value: formatVnd(-part.discount_total) }] : [];
  return {
    title: part.producer,
    caption: joined([words.partNumber(part.number), words.states[part.status]]),
    items: part.lines.map((line) => itemOf(line, writing)),
    rows: [...discount, deliveryRow(part, writing)],
  };
}

/** Number, day and way of payment. */
export function factsOf(writing: Writing): Row[] {
  const { order, words } = writing;
  return [
    { term: words.number, value: `#${order.number}` },
    { term: words.placedOn, value: dayOf(order.placed_at) },
    { term: words.payment, value: methodOf(order, writing) },
  ];
}

/** A province as it stands after a comma: "Tỉnh Thanh Hóa" begins small there. */
const inSentence = (unit: string): string => unit.replace(/^(Tỉnh|Thành phố) /, (kind) => kind.toLocaleLowerCase("vi"));

/** Where the goods go, with the buyer's own note. */
export function addressOf({ order, words }: Writing): Letter["address"] {
  const place = [order.commune, order.province && inSentence(order.province)].filter(Boolean).join(", ");
  const note = typeof order.note === "string" && order.note.trim() !== "" ? words.note(order.note.trim()) : null;
  const lines = [order.name, order.phone, order.street, place, note].filter((line): line is string => Boolean(line));
  return lines.length === 0 ? null : { title: words.address, lines };
}

/** What every letter has in common. */
export function frameOf({ order, link, language, words }: Writing): Pick<Letter, "language" | "link" | "footer"> {
  const { why, secret, help } = words.footer;
  return {
    language,
    link: { label: words.open, href: link },
    footer: [help, why(order.email ?? ""), secret],
  };
}
