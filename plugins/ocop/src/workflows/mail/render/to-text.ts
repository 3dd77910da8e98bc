import type { Group, Letter, Row } from "../letter";
import type { MailWords } from "../words";

const row = ({ term, value }: Row): string => (value === "" ? term : `${term}: ${value}`);

function groupText({ title, caption, items, rows }: Group): string {
  const goods = items.map((item) => `- ${item.title}\n  ${item.detail} = ${item.amount}`);
  return [`${title} (${caption})`, ...goods, ...rows.map((one) => `  ${row(one)}`)].join("\n");
}

/** The letter for mailboxes and people without HTML. */
export function toText(letter: Letter, words: Pick<MailWords, "brand">): string {
  const { title, paragraphs, facts, notice, groups, totals, address, steps, link, footer } = letter;
  const blocks = [
    words.brand,
    title,
    ...paragraphs,
    facts.map(row).join("\n"),
    notice?.text,
    ...groups.map(groupText),
    totals.map(row).join("\n"),
    `${link.label}: ${link.href}`,
    steps && [steps.title, ...steps.list.map((step, index) => `${index + 1}. ${step}`)].join("\n"),
    address && [address.title, ...address.lines].join("\n"),
    ["-- ", ...footer].join("\n"),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}
