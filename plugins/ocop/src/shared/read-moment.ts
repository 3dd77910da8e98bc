import { isIsoDay } from "./clock";

const VIETNAMESE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/**
 * A moment as statements write it, day first or ISO, read on the clocks of Việt Nam; a day alone is its beginning.
 * @returns null for anything else, and for days and times that do not exist
 */
export function readMoment(text: string): Date | null {
  const bare = text.trim();
  const found = ISO.exec(bare) ?? VIETNAMESE.exec(bare);
  if (found === null) return null;
  const [, first = "", month = "", last = "", hour = "0", minute = "00", second = "00"] = found;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isIsoDay(iso) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return new Date(`${iso}T${hour.padStart(2, "0")}:${minute}:${second}+07:00`);
}
