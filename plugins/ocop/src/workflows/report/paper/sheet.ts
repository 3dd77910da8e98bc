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

const HEADING = 11.5;
const BODY = 10.5;
/** Lines that are left free before a heading, after it, and after a paragraph. */
const GAPS = { before: 0.9, after: 0.3, paragraph: 0.3 } as const;
const LINE_GAP = 2;

/** A paragraph of running text, and the size of its letters in points. */
interface Paragraph {
  text: string;
  size?: number;
}

function paragraphHeight(paper: Paper, { text, size = BODY }: Paragraph): number {
  paper.font(LETTERS.regular).fontSize(size);
  return (
    paper.heightOfString(text, { width: wide, lineGap: LINE_GAP }) + GAPS.paragraph * paper.currentLineHeight(true)
  );
}

/**
 * A heading, with a paragraph of introduction or none, on the page on which what follows begins.
 * @param room points that what follows takes at once: `firstRoom` of a table, `barsRoom` of a chart
 */
export function heading(paper: Paper, text: string, room: number, introduction?: Paragraph): void {
  paper.moveDown(GAPS.before);
  const below = introduction === undefined ? room : paragraphHeight(paper, introduction) + room;
  paper.font(LETTERS.bold).fontSize(HEADING);
  const own = paper.heightOfString(text, { width: wide }) + GAPS.after * paper.currentLineHeight(true);
  makeRoom(paper, own + below);
  write(paper, text, { font: "bold", size: HEADING, x: left, y: paper.y, width: wide });
  paper.moveDown(GAPS.after);
  if (introduction !== undefined) paragraph(paper, introduction);
}

/** Running text. */
export function paragraph(paper: Paper, told: Paragraph): void {
  makeRoom(paper, paragraphHeight(paper, told));
  write(paper, told.text, { size: told.size ?? BODY, x: left, y: paper.y, width: wide, lineGap: LINE_GAP });
  paper.moveDown(GAPS.paragraph);
}
