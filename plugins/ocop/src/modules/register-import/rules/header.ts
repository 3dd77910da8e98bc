import type { CsvLine } from "../../../shared/csv";
import type { RegisterColumn } from "../../../shared/register-import-vocabulary";
import { foldWords } from "../../../shared/text";
import { columnOf } from "./columns";

/** How far down titles, names of offices and dates may stand above the head, and how many lines a head may have. */
const SEARCHED = 30;
const DEEPEST = 3;
/** A line with fewer known titles is no head: "Sản phẩm" alone may stand anywhere. */
const FEWEST = 3;

/** Where the table of a sheet begins, and which of its columns says what. */
export interface Header {
  columns: ReadonlyMap<RegisterColumn, { place: number; title: string }>;
  /** Place of the first line of the table among the lines. */
  begin: number;
}

/** The different texts that stand above one column, from the top. */
function titlesAt(lines: readonly CsvLine[], place: number): string[] {
  return [...new Set(lines.map(({ cells }) => cells[place] ?? "").filter((text) => text !== ""))];
}

function columnsOf(lines: readonly CsvLine[]): Header["columns"] {
  const columns = new Map<RegisterColumn, { place: number; title: string }>();
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  for (let place = 0; place < width; place += 1) {
    const titles = titlesAt(lines, place);
    // The lowest line is the nearest to the values: "Kết quả" above "Điểm" says nothing.
    const column = [...titles.toReversed(), titles.join(" ")].map(columnOf).find((found) => found !== null);
    if (column && !columns.has(column)) columns.set(column, { place, title: titles.at(-1) ?? "" });
  }
  return columns;
}

/** A line below the titles that numbers them: "(1) (2) (3)", "A B C". */
function numbersColumns({ cells }: CsvLine): boolean {
  const said = cells.filter((cell) => cell !== "");
  return said.length > 2 && said.every((cell) => /^\(?(\d{1,2}|[A-Z])\)?$/.test(cell));
}

/** Whether a line goes on with the head: cells of merged titles repeat, and there are further titles. */
const goesOn = (line: CsvLine | undefined): boolean =>
  line !== undefined && new Set(line.cells.map((cell) => columnOf(cell)).filter((found) => found !== null)).size > 1;

/**
 * Finds the head of an office's list: below titles of any number, in one line or up to three.
 * @returns null where no line has titles of at least three known columns, the product's name among them
 */
export function findHeader(lines: readonly CsvLine[]): Header | null {
  let best: { start: number; depth: number; columns: Header["columns"] } | null = null;
  for (let start = 0; start < Math.min(SEARCHED, lines.length); start += 1) {
    for (let depth = 1; depth <= DEEPEST && start + depth <= lines.length; depth += 1) {
      const columns = columnsOf(lines.slice(start, start + depth));
      if (columns.size > (best?.columns.size ?? FEWEST - 1) && columns.has("product")) best = { start, depth, columns };
    }
  }
  if (best === null) return null;
  let begin = best.start + best.depth;
  while (begin < best.start + DEEPEST && goesOn(lines[begin])) begin += 1;
  const next = lines[begin];
  if (next !== undefined && numbersColumns(next)) begin += 1;
  return { columns: best.columns, begin };
}

/** Whether a line is a heading or a sum inside the table: one text and nothing else but a number of its own. */
export function isSection({ cells }: CsvLine, { columns }: Header): boolean {
  const ordinal = columns.get("ordinal")?.place;
  const said = cells.filter((cell, place) => cell !== "" && place !== ordinal);
  return (
    new Set(said).size < 2 || /^(tong( cong| so)?|cong)\b/.test(foldWords(cells.find((cell) => cell !== "") ?? ""))
  );
}
