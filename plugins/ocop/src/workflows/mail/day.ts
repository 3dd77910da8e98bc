import { dayInHoChiMinh, weekMomentInHoChiMinh } from "../../shared/clock";
import { dayWords } from "../../shared/day-words";

/** The day of a moment in Việt Nam: `25/11/2026`. */
export function dayOf(moment: Date | string): string {
  return dayWords(dayInHoChiMinh(new Date(moment)));
}

/** The time of a moment in Việt Nam: `09:05`. */
export function timeOf(moment: Date | string): string {
  const { minute } = weekMomentInHoChiMinh(new Date(moment));
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
