/** Gives the present moment. Rules and services take one, so that tests can stand at any midnight. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const HO_CHI_MINH_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The calendar day in Asia/Ho_Chi_Minh as YYYY-MM-DD.
 * Việt Nam has kept UTC+7 without summer time since 1975, so a fixed offset is exact.
 */
export function dayInHoChiMinh(moment: Date): string {
  return new Date(moment.getTime() + HO_CHI_MINH_OFFSET_MS).toISOString().slice(0, 10);
}

/** What the clocks of Asia/Ho_Chi_Minh show at a moment, YYYY-MM-DDTHH:MM:SS. */
export function clockInHoChiMinh(moment: Date): string {
  return new Date(moment.getTime() + HO_CHI_MINH_OFFSET_MS).toISOString().slice(0, 19);
}

/** Today in Asia/Ho_Chi_Minh as YYYY-MM-DD. */
export function todayInHoChiMinh(clock: Clock = systemClock): string {
  return dayInHoChiMinh(clock());
}

/** The moment at which a day begins in Asia/Ho_Chi_Minh, as ISO 8601 text. @param day YYYY-MM-DD */
export function startOfDay(day: string): string {
  return `${day}T00:00:00+07:00`;
}

/** A clock that stands at 12:00 of the given day in Asia/Ho_Chi_Minh. */
export function clockAt(day: string): Clock {
  return () => new Date(`${day}T12:00:00+07:00`);
}

/** Whether the text is a real calendar day written YYYY-MM-DD ("2026-02-29" is not). */
export function isIsoDay(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day `days` days later (earlier when negative). `day` must be a valid YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Monday 0 … Sunday 6, and minutes since midnight, in Asia/Ho_Chi_Minh: what opening hours ask for. */
export function weekMomentInHoChiMinh(moment: Date): { day: string; weekday: number; minute: number } {
  const local = new Date(moment.getTime() + HO_CHI_MINH_OFFSET_MS);
  return {
    day: local.toISOString().slice(0, 10),
    weekday: (local.getUTCDay() + 6) % 7,
    minute: local.getUTCHours() * 60 + local.getUTCMinutes(),
  };
}
