/** A row that the seed leaves out: where it stands and why. */
export interface Refusal {
  file: string;
  /** Line in the file, counted from 1; the heading is line 1. */
  line: number;
  reason: string;
}

/** Either a checked row or the reason why it is refused. */
export type Checked<T> = { ok: true; row: T } | { ok: false; reason: string };

/** One line for people: "products.tsv:17: unknown group \"toys\"". */
export function refusalLine({ file, line, reason }: Refusal): string {
  return `${file}:${line}: ${reason}`;
}
