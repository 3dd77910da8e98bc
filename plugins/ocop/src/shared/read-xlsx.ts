import { setTimeout as after } from "node:timers/promises";
import { strToU8, zipSync } from "fflate";
import type { CsvLine } from "./csv";
import { unzipWithin } from "./unzip";
import { columnOf, readMarks, type SheetMarks } from "./workbook-marks";

/** What a workbook may unpack to, in bytes; a sheet of 5,000 products with long stories is a tenth of it. */
const MAX_UNPACKED = 48_000_000;
/** Where a cell may stand, as `r` says it: a row alone, or up to column ZZ. A workbook can claim millions of empty ones. */
const PLACE = /^([A-Z]{0,2})(\d{1,5})$/;
const PLACED = /<(?:\w+:)?(c|row)\b([^<]*)/g;
const PLACES = /\br\s*=\s*(["'])(.*?)\1/gs;
/** Cells of the rectangle that a sheet covers, empty ones too: 5,000 rows of 200 columns five times over. */
const MAX_CELLS = 5_000_000;
/** Signs of a cell as Excel has them, and of all cells together: a workbook keeps a text once for any number of cells. */
const MAX_CELL = 32_767;
const MAX_TEXT = 24_000_000;
/** A list of 5,000 rows is read in a second. */
const MAX_MS = 60_000;

/** False for a sheet with a cell far out, or of too many cells: a reader would fill everything up to it. */
function standsTogether(sheet: string): boolean {
  let [row, column, rows, columns] = [0, 0, 0, 0];
  for (const [, kind, attributes = ""] of sheet.matchAll(PLACED)) {
    if (kind === "row") [row, column] = [row + 1, 0];
    else column += 1;
    for (const [, , place = ""] of attributes.matchAll(PLACES)) {
      const [, letters = "", number = ""] = PLACE.exec(place) ?? [];
      if (number === "") return false;
      row = Number(number);
      if (letters !== "") column = columnOf(letters) + 1;
    }
    [rows, columns] = [Math.max(rows, row), Math.max(columns, column)];
    if (rows * columns > MAX_CELLS) return false;
  }
  return true;
}

/** Parts that say nothing of cells; nothing that is not looked at gets to the reader, whatever it is called. */
const UNREAD = /(?:^|\/)(?:docProps|customXml|drawings|charts|diagrams|theme)\/|\/calcChain\.xml$/;
const READ = /\.(?:xml|rels)$/;
/** Longest tag, in signs. The reader takes XML in pieces and begins a tag anew with each, in ever smaller ones. */
const MAX_TAG = 16_384;
const OPEN_TAG = /<(?!!)[^<>]*(?:<|$)/;
const LONG_TAG = new RegExp(`<[^>]{${MAX_TAG}}`);

/** Whether every tag ends, and soon; so do comments and CDATA. Reads on from where it was, so that it reads once. */
function tagsEnd(xml: string): boolean {
  if (OPEN_TAG.test(xml) || LONG_TAG.test(xml)) return false;
  let at = xml.indexOf("<!");
  while (at !== -1) {
    const ending = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : ">";
    const length = xml.slice(at, at + MAX_TAG).indexOf(ending);
    if (length === -1) return false;
    at = xml.indexOf("<!", at + length);
  }
  return true;
}

/** The parts of a workbook that a reader may look at, unpacked within bounds; null for what is none or is too much. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    const parts = unzipWithin(bytes, MAX_UNPACKED, (name) => READ.test(name) && !UNREAD.test(name));
    const texts = Object.values(parts).map((part) => Buffer.from(part).toString("utf8"));
    return texts.every((text) => tagsEnd(text) && standsTogether(text)) ? parts : null;
  } catch {
    return null;
  }
}

/** A cell as people would type it in Việt Nam: numbers with a comma before the fraction, days first. */
function typed(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (value instanceof Date) {
    // A count of days beyond all calendars.
    if (Number.isNaN(value.getTime())) return String(value);
    const [year, month, day] = value.toISOString().slice(0, 10).split("-");
    return `${day}/${month}/${year}`;
  }
  return String(value)
    .slice(0, MAX_CELL + 1)
    .trim();
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];

/** Name of the part that holds a workbook's first sheet; undefined where the workbook does not say. */
function firstSheet(text: (name: string) => string): string | undefined {
  const sheet = /<(?:\w+:)?sheet\b[^<>]*>/.exec(text("xl/workbook.xml"))?.[0] ?? "";
  const id = attribute(sheet, "(?:\\w+:)?id");
  const arrows = text("xl/_rels/workbook.xml.rels").match(/<(?:\w+:)?Relationship\b[^<>]*>/g) ?? [];
  const target = attribute(arrows.find((arrow) => attribute(arrow, "Id") === id) ?? "", "Target");
  return target === undefined ? undefined : target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** A workbook's first sheet: its lines as {@link readCsv} answers those of a CSV file, and what it says of its cells. */
export interface Sheet {
  lines: CsvLine[];
  marks: SheetMarks;
}

/**
 * Reads a workbook's first sheet; null for what is no workbook, is broken, or would unpack to more than a list of goods
 * can be. Formulas have the value that the file kept of them, those without one are empty.
 */
export async function readSheetOf(bytes: Uint8Array): Promise<Sheet | null> {
  const parts = partsOf(bytes);
  if (parts === null) return null;
  const text = (name: string) => Buffer.from(parts[name] ?? []).toString("utf8");
  const name = firstSheet(text);
  const { marks, sheet } = readMarks(text(name ?? ""), text("xl/workbook.xml"));
  const whole = name === undefined || parts[name] === undefined ? parts : { ...parts, [name]: strToU8(sheet) };
  // Packed anew without compression, so that the reader sees exactly what was looked at.
  const seen = Buffer.from(zipSync(whole, { level: 0 }));
  // Its types are those of an ES module; a plain import would not compile here.
  const { readSheet } = await import("read-excel-file/node");
  const rows = await Promise.race([readSheet(seen).catch(() => null), after(MAX_MS, null, { ref: false })]);
  if (rows === null) return null;
  const lines = rows
    .map((row, index) => ({ number: index + 1, cells: row.map(typed) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const text_length = lines.reduce((sum, { cells }) => cells.reduce((all, cell) => all + cell.length, sum), 0);
  return text_length > MAX_TEXT ? null : { lines, marks };
}
