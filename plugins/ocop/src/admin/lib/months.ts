/** This month in Asia/Ho_Chi_Minh, and the eleven before it, as YYYY-MM. */
export function lastMonths(today: string): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: 12 }, (_, back) => {
    const index = year * 12 + (month - 1) - back;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  });
}

/** A month as Vietnamese write it: "2026-11" → "Tháng 11/2026". */
export function monthLabel(month: string): string {
  const [year, number] = month.split("-");
  return `Tháng ${Number(number)}/${year}`;
}
