/** A day as people write it: `23/11/2026`. @param day YYYY-MM-DD */
export function formatDay(day: string): string {
  const [year, month, date] = day.slice(0, 10).split("-");
  return `${date}/${month}/${year}`;
}

/** The day before another one, both YYYY-MM-DD: the last day on which something that ends still holds. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
