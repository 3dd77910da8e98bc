import { mm, type Paper, write } from "../paper";

const SIZE = 11;
/** Millimetres that a hand needs to sign. */
const SIGNING_ROOM = 24;

/** The head of a section. It never stands alone at the foot of a page. */
export function section(paper: Paper, text: string): void {
  keepTogether(paper, mm(22));
  paper.moveDown(0.5);
  write(paper, text, { font: "bold", size: SIZE });
  paper.moveDown(0.2);
}

/** A paragraph of running text. */
export function paragraph(paper: Paper, text: string): void {
  write(paper, text, { size: SIZE, paragraphGap: 3 });
}

/** Begins a page where less than `room` points are left. */
export function keepTogether(paper: Paper, room: number): void {
  if (paper.y + room > paper.page.height - paper.page.margins.bottom) paper.addPage();
}

export interface Signature {
  /** In which quality somebody signs: "CHỦ TỊCH HỘI ĐỒNG". */
  title: string;
  name: string | null;
}

/** Rooms to sign beside one another, with the name below where it is known; null leaves one empty. They stay on one page. */
export function signatures(paper: Paper, signing: readonly (Signature | null)[]): void {
  keepTogether(paper, mm(SIGNING_ROOM + 22));
  paper.moveDown(1.2);
  const { left, right } = paper.page.margins;
  const width = (paper.page.width - left - right) / signing.length;
  const top = paper.y;
  signing.forEach((signature, index) => {
    if (signature === null) return;
    const { title, name } = signature;
    const at = { x: left + index * width, width, align: "center" as const };
    write(paper, title, { font: "bold", size: SIZE, ...at, y: top });
    write(paper, "(Ký, ghi rõ họ tên)", { font: "italic", size: 9.5, ...at, y: paper.y });
    if (name !== null) write(paper, name, { font: "bold", size: SIZE, ...at, y: top + mm(SIGNING_ROOM) });
  });
  paper.x = left;
}
