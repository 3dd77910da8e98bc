import { withoutMark } from "./formula";

/** A text as cells keep it: composed, lines ended by one sign, without what no keyboard types. */
export function cellText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .trim();
}

/** What a cell says: {@link cellText} of it, without the mark against formulas. */
export function textOfCell(cell: string): string {
  return cellText(withoutMark(cell));
}
