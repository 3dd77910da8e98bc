import { LETTERS } from "../document";
import { type Letters, mm, type Paper, write } from "../paper";
import { writtenDay } from "./written";

const COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
/** Share of the width that the body's name has; the country's is longer. */
const LEFT_SHARE = 0.44;
const GAP = 3;

/** Who a paper is from, and when. Names are written in capitals whatever they come in. */
export interface AdministrativeHead {
  /** The body above the one that writes; null where none is named. */
  superior: string | null;
  body: string;
  /** `Số: 12/BB-HĐ`; null where the paper has none. */
  number: string | null;
  place: string;
  /** YYYY-MM-DD; null leaves room to write it. */
  day: string | null;
}

interface Column {
  x: number;
  width: number;
}

/** Lines of one column, each centred; returns where they end. */
function column(
  paper: Paper,
  { x, width }: Column,
  y: number,
  lines: readonly (readonly [string, Letters, number])[],
): number {
  let at = y;
  for (const [text, font, size] of lines) {
    write(paper, text, { font, size, x, y: at, width, align: "center" });
    at = paper.y;
  }
  return at;
}

/** The line below a body's name is a third to a half of it, the one below the motto as long as it. */
function underline(paper: Paper, { x, width }: Column, y: number, length: number): void {
  const from = x + (width - length) / 2;
  paper
    .moveTo(from, y + 1)
    .lineTo(from + length, y + 1)
    .lineWidth(0.6)
    .stroke();
}

/** Name of the body at the left, Quốc hiệu and Tiêu ngữ at the right, number and day below (decree 30/2020/NĐ-CP, annex I). */
export function drawHead(paper: Paper, { superior, body, number, place, day }: AdministrativeHead): void {
  const { left: start, right: end, top } = paper.page.margins;
  const whole = paper.page.width - start - end;
  const left = { x: start, width: whole * LEFT_SHARE - mm(GAP) };
  const right = { x: start + whole * LEFT_SHARE, width: whole * (1 - LEFT_SHARE) };
  const above = superior === null ? [] : [[superior.toUpperCase(), "regular", 10] as const];
  const bodyEnd = column(paper, left, top, [...above, [body.toUpperCase(), "bold", 10]]);
  underline(paper, left, bodyEnd, left.width * 0.35);
  const mottoEnd = column(paper, right, top, [
    [COUNTRY, "bold", 10],
    [MOTTO, "bold", 11],
  ]);
  underline(paper, right, mottoEnd, paper.font(LETTERS.bold).fontSize(11).widthOfString(MOTTO));
  const below = Math.max(bodyEnd, mottoEnd) + mm(GAP);
  const numberEnd = number === null ? below : column(paper, left, below, [[number, "regular", 10.5]]);
  const dayEnd = column(paper, right, below, [[`${place}, ${writtenDay(day)}`, "italic", 10.5]]);
  paper.x = start;
  paper.y = Math.max(numberEnd, dayEnd) + mm(5);
}

/** The name of a paper and what it is about, in the middle. */
export function drawTitle(paper: Paper, kind: string, about: readonly string[]): void {
  write(paper, kind, { font: "bold", size: 14, align: "center" });
  for (const line of about) write(paper, line, { font: "bold", size: 11.5, align: "center" });
  paper.moveDown(0.8);
}
