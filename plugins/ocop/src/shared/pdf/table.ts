import { LETTERS } from "./document";
import { type Letters, mm, type Paper } from "./paper";

/** A cell of a table; a bare text is one in plain letters. */
export interface Cell {
  text: string;
  font?: Letters;
  align?: "left" | "center" | "right";
  /** Columns that it takes. */
  span?: number;
}

export interface TableColumn {
  title: string;
  /** Millimetres. */
  width: number;
  align?: Cell["align"];
}

type Row = readonly (string | Cell)[];

interface TableOptions {
  columns: readonly TableColumn[];
  rows: readonly Row[];
  /** Points. */
  size?: number;
  /** Least height of a row in millimetres, for what is written in by hand. */
  least?: number;
}

/** Points between a cell's border and its text. */
const PADDING = 3;
/** Points by which a row is higher than its lines, so that no line is lost to a rounding. */
const SLACK = 1;
const PLAIN_SIZE = 9.5;

interface Placed extends Required<Cell> {
  width: number;
}

/** The cells of a row with their widths in points. */
function place(row: Row, columns: readonly TableColumn[]): Placed[] {
  let next = 0;
  return row.map((given) => {
    const cell = typeof given === "string" ? { text: given } : given;
    const { text, font = "regular", span = 1, align = columns[next]?.align ?? "left" } = cell;
    const width = columns.slice(next, next + span).reduce((sum, column) => sum + mm(column.width), 0);
    next += span;
    return { text, font, span, align, width };
  });
}

function heightOf(paper: Paper, cells: readonly Placed[], size: number): number {
  const heights = cells.map(({ text, font, width }) => {
    paper.font(LETTERS[font]).fontSize(size);
    return paper.heightOfString(text === "" ? " " : text, { width: width - 2 * PADDING });
  });
  return Math.max(...heights) + 2 * PADDING + SLACK;
}

function draw(paper: Paper, cells: readonly Placed[], size: number, height: number, shade: boolean): void {
  const { y } = paper;
  const room = { height: height - 2 * PADDING + SLACK, ellipsis: true };
  let x = paper.page.margins.left;
  for (const { text, font, align, width } of cells) {
    if (shade) paper.save().rect(x, y, width, height).fill("#eeeeee").restore();
    paper.rect(x, y, width, height).lineWidth(0.5).stroke("black");
    paper.fillColor("black").font(LETTERS[font]).fontSize(size);
    paper.text(text, x + PADDING, y + PADDING, { width: width - 2 * PADDING, align, ...room });
    x += width;
  }
  paper.x = paper.page.margins.left;
  paper.y = y + height;
}

/**
 * Draws a table from the left margin on. Its heads are shown again on every page that it goes on to, and no row is torn
 * apart; one that is longer than a page ends in three dots. A line over all columns stays with the row that it is about.
 */
export function drawTable(paper: Paper, { columns, rows, size = PLAIN_SIZE, least = 0 }: TableOptions): void {
  const heads = columns.map(({ title }) => ({ text: title, font: "bold" as const, align: "center" as const }));
  const headCells = place(heads, columns);
  const headHeight = heightOf(paper, headCells, size);
  const drawHeads = () => draw(paper, headCells, size, headHeight, true);
  const bottom = paper.page.height - paper.page.margins.bottom;
  const most = bottom - paper.page.margins.top - headHeight;
  const placed = rows.map((row) => {
    const cells = place(row, columns);
    return { cells, height: Math.min(Math.max(heightOf(paper, cells, size), mm(least)), most) };
  });
  if (placed.length === 0) drawHeads();
  placed.forEach(({ cells, height }, index) => {
    const next = cells.length === 1 && columns.length > 1 ? (placed[index + 1]?.height ?? 0) : 0;
    const together = height + next <= most ? height + next : height;
    const needed = together + (index === 0 ? headHeight : 0);
    const fits = paper.y + needed <= bottom;
    if (!fits) paper.addPage();
    if (!fits || index === 0) drawHeads();
    draw(paper, cells, size, height, false);
  });
}
