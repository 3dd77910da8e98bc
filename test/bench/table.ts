/** One measured figure beside the peer or the limit it is compared with. */
export interface Row {
  what: string;
  value: number;
  unit: string;
  /** What it is compared with: a peer measured in the same run, or a limit. */
  against: string;
  reference: number;
  /** Whether a larger value is the better one. */
  more: boolean;
}

const show = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** Prints the figures as a Markdown table; a ratio above 1 is on the good side. */
export function printTable(rows: Row[]): void {
  if (rows.length === 0) return;
  process.stdout.write("\n| measured | value | against | ratio (above 1 is good) |\n|---|---|---|---|\n");
  for (const { what, value, unit, against, reference, more } of rows) {
    const ratio = more ? value / reference : reference / Math.max(value, 1e-9);
    process.stdout.write(
      `| ${what} | ${show(value)} ${unit} | ${against}: ${show(reference)} ${unit} | ${ratio > 99 ? "> 99" : ratio.toFixed(2)} |\n`,
    );
  }
}
