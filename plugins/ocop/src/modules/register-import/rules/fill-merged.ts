import type { CsvLine } from "../../../shared/csv";
import type { MergedCells } from "../../../shared/workbook-marks";

/** Most cells that are filled: a sheet can claim any number of rectangles. */
const MOST = 200_000;

export interface Filled {
  lines: CsvLine[];
  /** Places of cells whose text is that of the merged cell around them, as `line:column`. */
  filled: ReadonlySet<string>;
}

/** Gives every cell of a merged rectangle the text that Excel shows across it: one producer beside all its products. */
export function fillMerged(lines: readonly CsvLine[], merged: readonly MergedCells[]): Filled {
  const copies = new Map(lines.map(({ number, cells }) => [number, { number, cells: [...cells] }]));
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const filled = new Set<string>();
  for (const { top, left, bottom, right } of merged) {
    const text = copies.get(top)?.cells[left] ?? "";
    if (text === "" || filled.size > MOST) continue;
    for (let number = top; number <= Math.min(bottom, top + lines.length); number += 1) {
      const line = copies.get(number);
      if (line === undefined) continue;
      for (let place = left; place <= Math.min(right, width - 1); place += 1) {
        while (line.cells.length <= place) line.cells.push("");
        if ((number === top && place === left) || line.cells[place] !== "") continue;
        line.cells[place] = text;
        filled.add(`${number}:${place}`);
      }
    }
  }
  return { lines: [...copies.values()], filled };
}
