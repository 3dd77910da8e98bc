import { LETTERS } from "../../../shared/pdf/document";
import { mm, type Paper, write } from "../../../shared/pdf/paper";

/** A4 upright with the margins of an administrative document (decree 30/2020/NĐ-CP, appendix I): 20 mm, 30 mm at the left. */
export const SIZE = [210, 297] as const;
export const MARGIN = 20;
export const left = mm(30);
export const wide = mm(SIZE[0] - 30 - MARGIN);
const bottom = mm(SIZE[1] - MARGIN);
const top = mm(MARGIN);

/** Makes sure that so many points are left on the page, or begins the next. */
export function makeRoom(paper: Paper, height: number): void {
  if (paper.y + height > bottom) paper.addPage();
  paper.x = left;
}

/** Numbers the pages from the second on, at the top in the middle, as the decree wants it. */
export function numberPages(paper: Paper): void {
  let page = 1;
  paper.on("pageAdded", () => {
    page += 1;
    write(paper, String(page), { size: 10, x: left, y: top - mm(8), width: wide, align: "center", lineBreak: false });
    paper.x = left;
    paper.y = top;
  });
}

/** A heading that stays with what follows. */
export function heading(paper: Paper, text: string): void {
  paper.moveDown(0.9);
  makeRoom(paper, mm(35));
  write(paper, text, { font: "bold", size: 11.5, x: left, y: paper.y, width: wide });
  paper.moveDown(0.3);
}

/** Running text. */
export function paragraph(paper: Paper, text: string, size = 10.5): void {
  paper.font(LETTERS.regular).fontSize(size);
  makeRoom(paper, paper.heightOfString(text, { width: wide }));
  write(paper, text, { size, x: left, y: paper.y, width: wide, lineGap: 2 });
  paper.moveDown(0.3);
}
