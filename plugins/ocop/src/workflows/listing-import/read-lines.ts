import { type ImportFault, type ImportReason, MAX_IMPORT_ROWS } from "../../contract/producer-listing-import";
import { textOfCell } from "../../shared/cell-text";
import type { CsvLine } from "../../shared/csv";
import { type Cells, scanTable } from "../../shared/csv-table";
import { COLUMNS, type SheetColumn, type SheetField, type SizeField, TABLE_COLUMNS } from "./columns";
import { FIELD_SPELLINGS, type SheetValues, SIZE_SPELLINGS, type SizeValues } from "./values";

/** What one line of a file says. A cell that is empty says nothing: what is there stays. */
export interface SheetLine {
  line: number;
  id: string | null;
  key: string | null;
  fields: Partial<SheetValues>;
  size: Partial<SizeValues>;
}

type Complain = (column: SheetColumn, reason: ImportReason) => void;
interface Reader {
  read(cell: string): unknown;
  reason: ImportReason;
}

const FIELDS = Object.entries(FIELD_SPELLINGS) as [SheetField, Reader][];
const SIZES = (Object.entries(SIZE_SPELLINGS) as [SizeField, Reader][]).map(
  ([field, reader]): [SizeField, Reader, `size.${SizeField}`] => [field, reader, `size.${field}`],
);

function valueOf(cell: string, reader: Reader, complain: () => void): unknown {
  if (cell === "") return undefined;
  const value = reader.read(cell);
  if (value === undefined) complain();
  return value;
}

function readLine(cell: Cells<SheetColumn>, complain: Complain, line: number): SheetLine {
  const text = (column: SheetColumn): string => textOfCell(cell(column));
  const fields: Partial<Record<SheetField, unknown>> = {};
  for (const [field, reader] of FIELDS) {
    const value = valueOf(text(field), reader, () => complain(field, reader.reason));
    if (value !== undefined) fields[field] = value;
  }
  const size: Partial<Record<SizeField, unknown>> = {};
  for (const [field, reader, column] of SIZES) {
    const value = valueOf(text(column), reader, () => complain(column, reader.reason));
    if (value !== undefined) size[field] = value;
  }
  if (text("id") === "" && fields.name === undefined) complain("name", "missing");
  return {
    line,
    id: text("id") || null,
    key: text("key") || null,
    fields: fields as Partial<SheetValues>,
    size: size as Partial<SizeValues>,
  };
}

/** What the lines of a file say, and everything in them that cannot be read. */
export function readLines(lines: readonly CsvLine[]): { lines: SheetLine[]; faults: ImportFault[] } {
  const { rows, faults } = scanTable<SheetColumn, SheetLine, ImportReason>(
    lines,
    TABLE_COLUMNS,
    MAX_IMPORT_ROWS,
    readLine,
  );
  const titled = faults.map((fault) =>
    fault.reason === "column_missing" ? { ...fault, column: COLUMNS[fault.column as SheetColumn].title } : fault,
  );
  return { lines: rows, faults: titled };
}
