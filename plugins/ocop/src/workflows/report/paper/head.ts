import type { YearlyReport } from "../../../contract/office-yearly";
import { mm, type Paper, write } from "../../../shared/pdf/paper";
import { left, MARGIN, wide } from "./sheet";

/** "ngày 26 tháng 11 năm 2026". @param day YYYY-MM-DD */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split("-");
  return `ngày ${date} tháng ${month} năm ${year}`;
}

/**
 * Head of an administrative report (decree 30/2020/NĐ-CP, appendix III): who writes and under which number at the left, the
 * country's name and motto at the right, the day, the title. Number and signature are set by hand.
 */
export function drawHead(paper: Paper, { office, year, day, written_on, totals }: YearlyReport): void {
  const half = wide / 2;
  const y = mm(MARGIN);
  const at = (x: number, row: number) => ({ x, y: y + mm(row), width: half, align: "center" as const });
  write(paper, office.toLocaleUpperCase("vi"), { font: "bold", size: 9, ...at(left, 0) });
  const under = Math.max(paper.y, y + mm(12));
  write(paper, "Số:          /BC-…", { size: 10, x: left, y: under, width: half, align: "center" });
  write(paper, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { font: "bold", size: 9, ...at(left + half, 0) });
  write(paper, "Độc lập - Tự do - Hạnh phúc", { font: "bold", size: 10, ...at(left + half, 5) });
  paper.lineWidth(0.7).strokeColor("black");
  paper
    .moveTo(left + half * 1.2, y + mm(10.5))
    .lineTo(left + half * 1.8, y + mm(10.5))
    .stroke();
  write(paper, `…, ${dayInWords(written_on)}`, {
    size: 10,
    x: left + half,
    y: under,
    width: half,
    align: "center",
  });
  const title = { x: left, width: wide, align: "center" as const };
  write(paper, "BÁO CÁO", { font: "bold", size: 14, ...title, y: under + mm(14) });
  const area = totals.area.name ?? "cả nước";
  write(paper, `Kết quả thực hiện Chương trình Mỗi xã một sản phẩm năm ${year}, ${area}`, {
    font: "bold",
    size: 11.5,
    ...title,
    y: paper.y + 2,
  });
  write(paper, `(Số liệu đến hết ${dayInWords(day)})`, { size: 10, ...title, y: paper.y + 2 });
  paper.moveDown(0.6);
}

/** Who gets it, and where it is signed. */
export function drawFoot(paper: Paper): void {
  const half = wide / 2;
  const { y } = paper;
  write(paper, "Nơi nhận:", { font: "bold", size: 9, x: left, y, width: half });
  write(paper, "- …;\n- Lưu: VT, …", { size: 9, x: left, y: paper.y, width: half });
  write(paper, "THỦ TRƯỞNG CƠ QUAN", { font: "bold", size: 10.5, x: left + half, y, width: half, align: "center" });
  write(paper, "(Ký, ghi rõ họ tên, đóng dấu)", { size: 9, x: left + half, y: paper.y, width: half, align: "center" });
}
