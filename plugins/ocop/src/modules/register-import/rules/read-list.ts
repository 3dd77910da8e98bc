import type { CsvLine } from "../../../shared/csv";
import type { RegisterFault } from "../../../shared/register-import-faults";
import type { SheetMarks } from "../../../shared/workbook-marks";
import { foldWords } from "../../../shared/text";
import { fillMerged } from "./fill-merged";
import { findHeader, isSection } from "./header";
import type { ListColumns, ListRow } from "./list-row";
import { readRow, type Section } from "./read-row";
import { readGroup } from "./words";

/** A list as it was read: its rows, or what keeps the whole of it from being read. */
export interface ReadList {
  columns: ListColumns;
  rows: ListRow[];
  faults: RegisterFault[];
}

const refuse = (reason: RegisterFault["reason"], line: number, column = ""): ReadList => ({
  columns: {},
  rows: [],
  faults: [{ line, column, cell: null, reason, detail: null }],
});

/** "II. Nhóm đồ uống", "3. Huyện Hoằng Hóa": what a heading says of the lines below it. */
function sectionOf(line: CsvLine, before: Section): Section {
  const text =
    line.cells.findLast((cell) => cell !== "")?.replace(/^\s*(?:[IVX]+|[A-Z]|\d{1,2})\s*[.)-]\s*/u, "") ?? "";
  const words = foldWords(text);
  if (/^(nhom|nganh)\b/.test(words)) return { ...before, group: readGroup(text) ?? before.group };
  if (/^(huyen|thi xa|thanh pho|quan)\b/.test(words)) return { ...before, district: text };
  return before;
}

/** Reads an office's list of rated products, wherever its table begins. @param most rows, beyond which nothing is read */
export function readList(sheet: { lines: readonly CsvLine[]; marks: SheetMarks }, most: number): ReadList {
  if (sheet.lines.length === 0) return refuse("empty", 1);
  const { lines, filled } = fillMerged(sheet.lines, sheet.marks.merged);
  const header = findHeader(lines);
  if (header === null) return refuse("no_header", 1);
  const body = lines.slice(header.begin);
  if (body.length > most) return refuse("too_long", body.length);
  const columns: ListColumns = Object.fromEntries(header.columns);
  if (columns.producer === undefined) return refuse("column_missing", lines[header.begin - 1]?.number ?? 1, "Chủ thể");
  let section: Section = { group: null, district: null };
  const rows: ListRow[] = [];
  for (const line of body) {
    if (isSection(line, header)) section = sectionOf(line, section);
    else rows.push(readRow(line, { columns, marks: sheet.marks, filled, section }));
  }
  return rows.length === 0 ? refuse("empty", header.begin) : { columns, rows, faults: [] };
}
