import type { Checked, Refusal } from "./refusal";

/** A row as written: its line in the file and its cells by heading. */
export interface WrittenRow {
  line: number;
  cells: Record<string, string>;
}

/**
 * Splits tab-separated text into rows; a byte order mark, CRLF and empty lines do no harm.
 * A row with more or fewer cells than the heading is refused.
 */
export function splitRows(file: string, text: string): { rows: WrittenRow[]; refusals: Refusal[] } {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const heading = (lines[0] ?? "").split("\t");
  const rows: WrittenRow[] = [];
  const refusals: Refusal[] = [];
  lines.slice(1).forEach((text, index) => {
    if (text.trim() === "") return;
    const line = index + 2;
    const values = text.split("\t").map((value) => value.trim().normalize("NFC"));
    if (values.length !== heading.length) {
      refusals.push({ file, line, reason: `has ${values.length} cells, the heading has ${heading.length}` });
      return;
    }
    rows.push({ line, cells: Object.fromEntries(heading.map((name, at) => [name, values[at] ?? ""])) });
  });
  return { rows, refusals };
}

/** A checked row with the place it came from, so that later checks can still name it. */
export type Placed<T> = T & { file: string; line: number };

/**
 * Reads a file of rows: good rows go in, every other one is refused with file, line and reason.
 * Of two rows with one key the second is refused.
 */
export function readRows<T extends { key: string }>(
  file: string,
  text: string,
  check: (cells: Record<string, string>) => Checked<T>,
): { rows: Placed<T>[]; refusals: Refusal[] } {
  const written = splitRows(file, text);
  const refusals = [...written.refusals];
  const rows: Placed<T>[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of written.rows) {
    const checked = check(cells);
    if (!checked.ok) {
      refusals.push({ file, line, reason: checked.reason });
      continue;
    }
    const former = seen.get(checked.row.key);
    if (former !== undefined) {
      refusals.push({ file, line, reason: `key "${checked.row.key}" is already on line ${former}` });
      continue;
    }
    seen.set(checked.row.key, line);
    rows.push({ ...checked.row, file, line });
  }
  return { rows, refusals };
}
