import type { ImportFault, ImportReason } from "../../contract/producer-listing-import";
import { type CsvLine, readCsv } from "../../shared/csv";
import { readXlsx } from "../../shared/read-xlsx";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

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

const refuse = (reason: ImportReason, line = 1): { fault: ImportFault } => ({ fault: { line, column: "", reason } });

/**
 * The lines of an Excel workbook (.xlsx) or a CSV file, told apart by what is in them: names and types of files are said by
 * whoever sends them. A fault instead of lines for what is neither.
 */
export async function readFile(bytes: Uint8Array): Promise<CsvLine[] | { fault: ImportFault }> {
  if (begins(bytes, ZIP)) return (await readXlsx(bytes)) ?? refuse("malformed");
  if (begins(bytes, OLD_EXCEL)) return refuse("file_type");
  const text = decode(bytes);
  if (text === null) return refuse("encoding");
  if (text.includes("\0")) return refuse("file_type");
  const lines = readCsv(text);
  return Array.isArray(lines) ? lines : refuse("malformed", lines.line);
}
