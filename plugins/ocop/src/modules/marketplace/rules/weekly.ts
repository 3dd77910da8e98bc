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
