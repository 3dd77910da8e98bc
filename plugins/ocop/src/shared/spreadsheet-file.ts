import { type CsvLine, readCsv } from "./csv";
import type { TableFault } from "./csv-table";
import { inTurns } from "./in-turn";
import { readSheetOf, type Sheet } from "./read-xlsx";
import { NO_MARKS } from "./workbook-marks";

/** Some megabytes unpack to very many. */
const inTurn = inTurns();

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/** Why a file is no spreadsheet that can be read. */
export type FileReason = "malformed" | "file_type" | "encoding";
export type FileFault = TableFault<FileReason>;

const begins = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, place) => bytes[place] === byte);

/** Text of a CSV file in UTF-8, or in UTF-16 as Excel's "Unicode Text"; null for other encodings. */
function decode(bytes: Uint8Array): string | null {
  const encoding = begins(bytes, [0xff, 0xfe]) ? "utf-16le" : begins(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const refuse = (reason: FileReason, line = 1): { fault: FileFault } => ({ fault: { line, column: "", reason } });

/**
 * The first sheet of an Excel workbook (.xlsx), or a CSV file as one, told apart by what is in them: names and types of
 * files are said by whoever sends them. A fault for what is neither.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Sheet | { fault: FileFault }> {
  if (begins(bytes, ZIP)) return (await inTurn(async () => readSheetOf(bytes))) ?? refuse("malformed");
  if (begins(bytes, OLD_EXCEL)) return refuse("file_type");
  const text = decode(bytes);
  if (text === null) return refuse("encoding");
  if (text.includes("\0")) return refuse("file_type");
  const lines = readCsv(text);
  return Array.isArray(lines) ? { lines, marks: NO_MARKS } : refuse("malformed", lines.line);
}

/** As {@link readSpreadsheet}, the lines alone. */
export async function readSpreadsheetLines(bytes: Uint8Array): Promise<CsvLine[] | { fault: FileFault }> {
  const sheet = await readSpreadsheet(bytes);
  return "fault" in sheet ? sheet : sheet.lines;
}
