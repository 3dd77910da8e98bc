import { LETTERS } from "../../../shared/pdf/document";
import { mm, type Paper, write } from "../../../shared/pdf/paper";
import { left, makeRoom, wide } from "./sheet";

const SIZE = 8.5;
const PAD = mm(1.2);
/** Lines of a table that is not torn over two pages. */
const KEPT_WHOLE = 12;
/** Lines of a longer table that stand on the page of its head. */
const BEGINNING = 2;

/** A column of a table: what stands above it, and its share of the width. Words go to the left, numbers to the right. */
export interface PaperColumn {
  title: string;
  share: number;
  words?: true;
}

/** A line of a table, from the left. */
export interface PaperLine {
  cells: readonly string[];
  bold?: boolean;
}

function widthsOf(columns: readonly PaperColumn[]): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (share / shares) * wide);
}

function heightOf(paper: Paper, columns: readonly PaperColumn[], { cells, bold = false }: PaperLine): number {
  const widths = widthsOf(columns);
  paper.font(LETTERS[bold ? "bold" : "regular"]).fontSize(SIZE);
  const heights = cells.map((cell, at) => paper.heightOfString(cell || " ", { width: (widths[at] ?? 0) - 2 * PAD }));
  return Math.max(...heights) + 2 * PAD;
}

function drawLine(paper: Paper, columns: readonly PaperColumn[], line: PaperLine): void {
  const widths = widthsOf(columns);
  const height = heightOf(paper, columns, line);
  const font = line.bold ? "bold" : "regular";
  const { y } = paper;
  let x = left;
  line.cells.forEach((cell, at) => {
    const width = widths[at] ?? 0;
    paper.lineWidth(0.5).strokeColor("#999999").rect(x, y, width, height).stroke();
    const align = columns[at]?.words ? ("left" as const) : ("right" as const);
    write(paper, cell, { font, size: SIZE, x: x + PAD, y: y + PAD, width: width - 2 * PAD, align });
    x += width;
  });
  paper.x = left;
  paper.y = y + height;
}

const headOf = (columns: readonly PaperColumn[]): PaperLine => ({
  cells: columns.map(({ title }) => title),
  bold: true,
});

/** Points that a table takes on the page on which it begins: a short one stays whole, and no head stands alone at a page's foot. */
export function firstRoom(paper: Paper, columns: readonly PaperColumn[], lines: readonly PaperLine[]): number {
  const kept = lines.length <= KEPT_WHOLE ? lines : lines.slice(0, BEGINNING);
  return [headOf(columns), ...kept].reduce((sum, line) => sum + heightOf(paper, columns, line), 0);
}

/** A ruled table; where it goes on over a page, its head stands there again. */
export function drawTable(paper: Paper, columns: readonly PaperColumn[], lines: readonly PaperLine[]): void {
  const head = headOf(columns);
  makeRoom(paper, firstRoom(paper, columns, lines));
  drawLine(paper, columns, head);
  for (const line of lines) {
    const { page } = paper;
    makeRoom(paper, heightOf(paper, columns, line));
    if (paper.page !== page) drawLine(paper, columns, head);
    drawLine(paper, columns, line);
  }
  paper.moveDown(0.4);
}
