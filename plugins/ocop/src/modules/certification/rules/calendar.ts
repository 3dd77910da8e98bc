import { addDays } from "../../../shared/clock";

/** How far a process looks back when it starts: longer than any stop of the shop should last. */
export const LOOK_BACK_DAYS = 40;

/** Days after `after` up to and including `until`. */
export type Turn = { after: string; until: string };

/**
 * The days whose midnights have passed since the calendar was last looked at; null when none has. A process that has
 * just started (`seen` null) looks back {@link LOOK_BACK_DAYS}, for it may have slept over them.
 */
export function turnSince(seen: string | null, today: string): Turn | null {
  if (seen !== null && seen >= today) return null;
  return { after: seen ?? addDays(today, -LOOK_BACK_DAYS), until: today };
}
