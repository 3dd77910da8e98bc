import { formatVnd } from "../../../shared/money";
import type { MailOrder, MailPart } from "../facts";
import type { Letter, Row } from "../letter";
import { dayOf, timeOf } from "../day";
import type { Writing } from "./context";

const sum = (parts: readonly MailPart[], of: (part: MailPart) => number): number =>
  parts.reduce((all, part) => all + of(part), 0);

/** What a part costs by now, đồng. */
export const leftOf = (part: MailPart): number => part.total - part.taken_back;

/** Whether nothing of the part comes any more. */
export const isOver = ({ status }: MailPart): boolean => status === "cancelled" || status === "refused";

/** The amounts of an order, or of some of its parts. */
export function totalsOf(parts: readonly MailPart[], { words }: Pick<Writing, "words">): Row[] {
  const discount = sum(parts, (part) => part.discount_total);
  const total = sum(parts, (part) => part.total);
  const taken = sum(parts, (part) => part.taken_back);
  const rows: (Row | null)[] = [
    { term: words.totals.items, value: formatVnd(sum(parts, (part) => part.item_total)) },
    discount > 0 ? { term: words.totals.discount, value: formatVnd(-discount) } : null,
    { term: words.totals.delivery, value: formatVnd(sum(parts, (part) => part.delivery_total)) },
    { term: words.totals.total, value: formatVnd(total), strong: true },
    taken > 0 ? { term: words.totals.takenBack, value: formatVnd(-taken) } : null,
    taken > 0 ? { term: words.totals.left, value: formatVnd(total - taken), strong: true } : null,
  ];
  return rows.filter((row) => row !== null);
}

/** Whether a bank transfer is still awaited. */
export function waitsForTransfer({ order, now }: Writing): boolean {
  const [part] = order.parts;
  const open = order.received < sum(order.parts, leftOf);
  return part?.payment_method === "vietqr" && open && (order.pay_until === null || Date.parse(order.pay_until) > +now);
}

function transferNotice(writing: Writing, due: string): string {
  const { order, words } = writing;
  if (!waitsForTransfer(writing)) return words.due.transferOver;
  if (order.pay_until === null) return words.due.transferSoon(due);
  return words.due.transfer(due, words.moment(timeOf(order.pay_until), dayOf(order.pay_until)));
}

/** What the whole order still asks of its buyer, or that it is paid. */
export function orderNotice(writing: Writing): Letter["notice"] {
  const { order, words } = writing;
  const living = order.parts.filter((part) => !isOver(part));
  const [first] = living;
  if (first === undefined) return { text: words.placed.overText, tone: "good" };
  if (first.payment_method === "cod") {
    const due = sum(
      living.filter(({ paid_at }) => paid_at === null),
      leftOf,
    );
    const paid = sum(living, leftOf);
    if (due === 0) return { text: words.due.codPaid(formatVnd(paid)), tone: "good" };
    return { text: words.due.cod(formatVnd(due)), tone: "wait" };
  }
  const due = sum(order.parts, leftOf);
  if (order.received >= due) return { text: words.due.paid(formatVnd(due)), tone: "good" };
  const text = first.payment_method === "card" ? words.due.card : transferNotice(writing, formatVnd(due));
  return { text, tone: "wait" };
}

/** What a part asks of its buyer at the door; null where the market holds the money. */
export function cashNotice(part: MailPart, { words }: Pick<Writing, "words">): Letter["notice"] {
  const due = leftOf(part);
  if (part.payment_method !== "cod" || isOver(part) || due === 0) return null;
  if (part.paid_at !== null) return { text: words.due.codPaid(formatVnd(due)), tone: "good" };
  const text = part.status === "delivered" ? words.due.codDelivered : words.due.codPart;
  return { text: text(formatVnd(due)), tone: "wait" };
}

/** How the order is paid. */
export const methodOf = (order: MailOrder, { words }: Pick<Writing, "words">): string =>
  words.methods[order.parts[0]?.payment_method ?? "cod"];
