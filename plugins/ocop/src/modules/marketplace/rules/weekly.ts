import { addDays, daysBetween } from "../../../shared/clock";

/** Who "made" the weekly draft. The first person who approves such a draft stands for it, the second one releases it. */
export const WEEKLY = "weekly";

const MONDAY = 0;

/**
 * The number of the week's batch on the day on which it is drafted, or null on all other days. It is the day's own, so
 * that looking again on the same Monday drafts nothing more.
 * @param moment Monday 0 … Sunday 6, and YYYY-MM-DD, both in Asia/Ho_Chi_Minh
 */
export function weeklyNumber(moment: { weekday: number; day: string }): string | null {
  return moment.weekday === MONDAY ? `CT-${moment.day}-TUAN` : null;
}

/**
 * The next Monday on which a batch is drafted, YYYY-MM-DD: today while today's batch is not drafted yet.
 * @param drafted whether the batch of the moment's day exists
 * @param notBefore earliest day that counts, such as the day from which a new account is paid to
 */
export function nextPayoutDay(
  { weekday, day }: { weekday: number; day: string },
  drafted: boolean,
  notBefore: string | null = null,
): string {
  const ahead = (7 - weekday) % 7;
  const next = addDays(day, ahead === 0 && drafted ? 7 : ahead);
  const late = notBefore === null ? 0 : Math.max(0, daysBetween(next, notBefore));
  return addDays(next, Math.ceil(late / 7) * 7);
}
