/** A day as people write it: `23/11/2026`. @param day YYYY-MM-DD */
export function formatDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split("-");
  return `${date}/${month}/${year}`;
}

/** The day before another one, both YYYY-MM-DD: the last day on which something that ends still holds. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The time of a moment on the clocks of Việt Nam: `14:05`. @param moment ISO 8601 */
export function formatTime(moment: string): string {
  const format = { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat("en-GB", format).format(new Date(moment));
}

/** The day of a moment on the calendars of Việt Nam, YYYY-MM-DD. @param moment ISO 8601 */
function dayInVietnam(moment: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date(moment));
}

/** Today in Việt Nam, YYYY-MM-DD; the country keeps one zone all year. */
export function todayInVietnam(now = new Date()): string {
  return dayInVietnam(now.toISOString());
}

/** The day of a moment in Việt Nam as people write it: `23/11/2026`. @param moment ISO 8601 */
export function formatDayOf(moment: string): string {
  return formatDay(dayInVietnam(moment));
}

/** A moment on the clocks of Việt Nam: `14:05 23/11/2026`. @param moment ISO 8601 */
export function formatMoment(moment: string): string {
  return `${formatTime(moment)} ${formatDayOf(moment)}`;
}
