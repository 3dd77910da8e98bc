import type { RowColumn } from "./resource";

/** A row of an editor: every cell is text. */
export type TextRow = Record<string, string>;

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$|^24:00$/;

/** A text that cannot be read; the message is in Vietnamese. */
export class UnreadableText extends Error {}

/** Opening hours of a day as text: [["07:30","11:30"]] → "07:30-11:30". */
export function showRanges(ranges: unknown): string {
  if (!Array.isArray(ranges)) return "";
  return ranges.map((range) => (Array.isArray(range) ? range.join("-") : "")).join(", ");
}

/**
 * The way back: "7:30-11:30, 13:30-17:00". Blank means closed.
 * @throws UnreadableText for anything that is no pair of times
 */
export function readRanges(text: string): [string, string][] {
  const parts = text.split(",").map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    const [from, to, ...rest] = part.split(/\s*[-–]\s*/);
    if (from === undefined || to === undefined || rest.length > 0 || !TIME.test(from) || !TIME.test(to)) {
      throw new UnreadableText(`“${part}” không phải khoảng giờ, ví dụ 07:30-11:30.`);
    }
    return [from.padStart(5, "0"), to.padStart(5, "0")];
  });
}

/** Rows of an entity as an editor shows them: only the columns that the server takes back. */
export function toTextRows(value: unknown, columns: readonly RowColumn[]): TextRow[] {
  if (!Array.isArray(value)) return [];
  return value.map((row: Record<string, unknown>) =>
    Object.fromEntries(
      columns.map(({ name, kind }) => [name, kind === "ranges" ? showRanges(row[name]) : String(row[name] ?? "")]),
    ),
  );
}

function numberOf(text: string, what: string): number {
  const number = Number(text);
  if (!Number.isFinite(number)) throw new UnreadableText(`${what} cần là một con số.`);
  return number;
}

/**
 * The rows to send: wholly blank rows are dropped, blank cells left out.
 * @throws UnreadableText naming the row and column that is missing or malformed
 */
export function fromTextRows(rows: readonly TextRow[], columns: readonly RowColumn[]): Record<string, unknown>[] {
  const filled = rows.filter((row) => columns.some(({ name }) => (row[name] ?? "").trim() !== ""));
  return filled.map((row, place) => {
    const cells = columns.flatMap(({ name, label, kind, required }): [string, unknown][] => {
      const text = (row[name] ?? "").trim();
      if (kind === "ranges") return [[name, readRanges(text)]];
      if (kind === "number" && text !== "") return [[name, numberOf(text, `Dòng ${place + 1}: “${label}”`)]];
      if (text !== "") return [[name, text]];
      if (required === true) throw new UnreadableText(`Dòng ${place + 1}: cần nhập “${label}”.`);
      return [];
    });
    return Object.fromEntries(cells);
  });
}

/** Days of the week in the order and with the names of the weekly table. */
export const WEEK: readonly { name: string; label: string }[] = [
  { name: "mon", label: "Thứ Hai" },
  { name: "tue", label: "Thứ Ba" },
  { name: "wed", label: "Thứ Tư" },
  { name: "thu", label: "Thứ Năm" },
  { name: "fri", label: "Thứ Sáu" },
  { name: "sat", label: "Thứ Bảy" },
  { name: "sun", label: "Chủ nhật" },
];

/** A weekly table as an editor shows it; null (hours unknown) is a blank week. */
export function toTextWeek(value: unknown): TextRow {
  const week = (value ?? {}) as Record<string, unknown>;
  return Object.fromEntries(WEEK.map(({ name }) => [name, showRanges(week[name])]));
}

/**
 * The weekly table to send; a wholly blank week means that the hours are not known.
 * @throws UnreadableText
 */
export function fromTextWeek(week: TextRow): Record<string, [string, string][]> | null {
  const days = WEEK.map(({ name }) => [name, readRanges(week[name] ?? "")] as const).filter(
    ([, ranges]) => ranges.length > 0,
  );
  return days.length > 0 ? Object.fromEntries(days) : null;
}
