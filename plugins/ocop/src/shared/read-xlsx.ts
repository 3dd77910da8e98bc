import { strToU8, unzipSync, zipSync } from "fflate";
import type { CsvLine } from "./csv";
import { readMarks, type SheetMarks } from "./workbook-marks";

/** What a workbook may unpack to, in bytes; a sheet of 5,000 products with long stories is a tenth of it. */
const MAX_UNPACKED = 48_000_000;
/** Where a cell may stand, as `r` says it: a row alone, or up to column ZZ. A workbook can claim millions of empty ones. */
const PLACE = /^[A-Z]{0,2}\d{1,5}$/;
const PLACED = /<(?:\w+:)?(?:c|row)\b([^<]*)/g;
const PLACES = /\br\s*=\s*(["'])(.*?)\1/gs;

/** False for a sheet with a cell far out: a reader would fill everything up to it. */
function standsTogether(sheet: string): boolean {
  for (const [, attributes = ""] of sheet.matchAll(PLACED))
    for (const [, , place = ""] of attributes.matchAll(PLACES)) if (!PLACE.test(place)) return false;
  return true;
}

/** The parts of a workbook that hold cells, unpacked within bounds; null for what is none or is too much. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(xml|rels)$/.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED) throw new RangeError("the workbook unpacks to too much");
        return true;
      },
    });
    const sheets = Object.entries(parts).filter(([name]) => /worksheets\/[^/]+\.xml$/.test(name));
    return sheets.every(([, sheet]) => standsTogether(Buffer.from(sheet).toString("utf8"))) ? parts : null;
  } catch {
    return null;
  }
}

/** A cell as people would type it in Việt Nam: numbers with a comma before the fraction, days first. */
function typed(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (value instanceof Date) {
    const [year, month, day] = value.toISOString().slice(0, 10).split("-");
    return `${day}/${month}/${year}`;
  }
  return String(value).trim();
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];

/** Name of the part that holds a workbook's first sheet; undefined where the workbook does not say. */
function firstSheet(text: (name: string) => string): string | undefined {
  const sheet = /<(?:\w+:)?sheet\b[^>]*>/.exec(text("xl/workbook.xml"))?.[0] ?? "";
  const id = attribute(sheet, "(?:\\w+:)?id");
  const arrows = text("xl/_rels/workbook.xml.rels").match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [];
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
  const rows = await readSheet(seen).catch(() => null);
  if (rows === null) return null;
  const lines = rows
    .map((row, index) => ({ number: index + 1, cells: row.map(typed) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  return { lines, marks };
}
