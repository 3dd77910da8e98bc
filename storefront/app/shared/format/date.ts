/** A day as people write it: `23/11/2026`. @param day YYYY-MM-DD */
export function formatDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split("-");
  return `${date}/${month}/${year}`;
}
