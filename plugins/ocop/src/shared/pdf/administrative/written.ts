const DOTS = "……";

/** A day as papers write it: days below ten and January and February with a zero (decree 30/2020/NĐ-CP, annex I). */
export function writtenDay(day: string | null): string {
  if (day === null) return `ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`;
  const [year, month, date] = day.split("-");
  const shown = Number(month) > 2 ? String(Number(month)) : month;
  return `ngày ${date} tháng ${shown} năm ${year}`;
}

/** The number and sign of a paper: `Số: 12/BB-HĐ`; room to write the number where there is none yet. */
export function writtenNumber(number: string | null, sign: string): string {
  return `Số: ${number ?? DOTS}/${sign}`;
}

/** Points as people write them: `84,75`. */
export function writtenPoints(points: number): string {
  return new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }).format(points);
}
