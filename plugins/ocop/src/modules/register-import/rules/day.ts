import { addDays, dayInHoChiMinh, isIsoDay } from "../../../shared/clock";
import { readMoment } from "../../../shared/read-moment";
import { foldWords } from "../../../shared/text";

/** Day 0 of the counts of days that Excel keeps: since 1900, or on old Macs since 1904. */
const EPOCHS = { since_1900: "1899-12-30", since_1904: "1904-01-01" } as const;
/** Counts of days that can be meant: 5 digits since 1900 begin in 1927 and end in 2173. */
const COUNT = /^(\d{5})(?:[.,]\d+)?$/;
const SHORT_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/;
const IN_WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;

/** A day as it was read; `counted` when the cell held a bare count of days, `short` when its year had two digits. */
export interface ReadDay {
  day: string;
  repaired: "counted" | "short" | null;
}

function whole(day: string, month: string, year: string): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDay(iso) ? iso : null;
}

/**
 * A day as lists spell it: dd/mm/yyyy, dd/mm/yy, YYYY-MM-DD, "ngày 15 tháng 12 năm 2023", or the count of days that Excel
 * shows where a cell's format was lost.
 * @param from1904 whether the workbook counts from 1904
 * @returns null for anything else, a year alone included, and for days that do not exist
 */
export function readDay(cell: string, from1904 = false): ReadDay | null {
  const moment = readMoment(cell);
  if (moment !== null) return { day: dayInHoChiMinh(moment), repaired: null };
  const [, count] = COUNT.exec(cell) ?? [];
  if (count !== undefined)
    return { day: addDays(from1904 ? EPOCHS.since_1904 : EPOCHS.since_1900, Number(count)), repaired: "counted" };
  const [, day = "", month = "", years] = SHORT_YEAR.exec(cell) ?? [];
  if (years !== undefined) {
    const found = whole(day, month, `20${years}`);
    return found === null ? null : { day: found, repaired: "short" };
  }
  const [, wordDay = "", wordMonth = "", wordYear] = IN_WORDS.exec(foldWords(cell)) ?? [];
  const found = wordYear === undefined ? null : whole(wordDay, wordMonth, wordYear);
  return found === null ? null : { day: found, repaired: null };
}

const WITH_DAY = /^(.*?)[\s,;(]*\bng(?:à|a)y\s+(.+?)\)?$/isu;

/** A decision as one cell may tell it, "1234/QĐ-UBND ngày 15/12/2023": its number without "QĐ số", and its day. */
export function readDecision(cell: string, from1904 = false): { number: string; day: ReadDay | null } {
  const [, before, after] = WITH_DAY.exec(cell) ?? [];
  const number = (before ?? cell)
    .replace(/^\s*(?:quyết định|qđ)\s*(?:số)?\s*[:.]?\s*(?=\d)|^\s*số\s*[:.]?\s*(?=\d)/iu, "")
    .replace(/\s+/g, " ")
    .trim();
  return { number, day: after === undefined ? null : readDay(after.replace(/\.$/, "").trim(), from1904) };
}
