import { foldWords } from "../../shared/text";
import { WHOLE_YEAR } from "./words";

const MONTHS = 12;
const isMonth = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MONTHS;

/** The months from one to another, over the new year where the second is earlier: 11 to 2 is 11, 12, 1, 2. */
function between(first: number, last: number): number[] {
  return Array.from({ length: ((last - first + MONTHS) % MONTHS) + 1 }, (_, step) => ((first - 1 + step) % MONTHS) + 1);
}

/** Months as people list them: "5, 6, 7", "11-2", "tháng 5 đến 8"; null for the whole year, undefined for anything else. */
export function readMonths(cell: string): number[] | null | undefined {
  if (foldWords(cell) === foldWords(WHOLE_YEAR)) return null;
  const bare = cell
    .normalize("NFC")
    .toLowerCase()
    .replace(/tháng|thang/g, " ")
    .replace(/\s*(?:–|—|-|đến|den)\s*/g, "-");
  const months = bare
    .split(/[\s,;.]+/)
    .filter(Boolean)
    .flatMap((part) => {
      const [, first = "", last = first] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part) ?? [];
      const [from, to] = [Number(first), Number(last)];
      return isMonth(from) && isMonth(to) ? between(from, to) : [Number.NaN];
    });
  if (months.length === 0 || months.some(Number.isNaN)) return undefined;
  return [...new Set(months)].sort((a, b) => a - b);
}

/** Months as exports list them. */
export function writeMonths(months: readonly number[] | null): string {
  return months === null ? WHOLE_YEAR : months.join(", ");
}
