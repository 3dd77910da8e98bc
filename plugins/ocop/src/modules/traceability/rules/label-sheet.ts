import type { LabelSize } from "../../../shared/traceability-vocabulary";

/** A sheet of labels, or a roll on which each label is a page. Millimetres. */
export interface LabelSheet {
  page: { width: number; height: number };
  columns: number;
  rows: number;
  /** Of one label. */
  width: number;
  height: number;
  /** To the first label. */
  left: number;
  top: number;
  /** Between labels of a row. */
  gap: number;
  /** Free on every side of a label; wide where labels meet the edge of the paper, which printers cannot reach. */
  padding: number;
  /** Side of the code without its quiet zone. */
  code: number;
  /** Height of the letters in points: goods, then all else. */
  letters: readonly [number, number];
}

/** Smaller than this, phones with a plain camera do not read a signed code. */
export const MIN_CODE_MM = 15;

const A4 = { width: 210, height: 297 };

/** The sheets that paper shops sell: 70 × 37, 52.5 × 29.7 and 38.1 × 21.2 mm, and the common roll of thermal printers. */
export const LABEL_SHEETS: Readonly<Record<LabelSize, LabelSheet>> = {
  "a4-24": sheet(A4, 3, 8, 70, 37, { left: 0, top: 0.5, gap: 0, padding: 4, code: 26, letters: [8.5, 7] }),
  "a4-40": sheet(A4, 4, 10, 52.5, 29.7, { left: 0, top: 0, gap: 0, padding: 4, code: 20, letters: [6.5, 5.5] }),
  "a4-65": sheet(A4, 5, 13, 38.1, 21.2, { left: 4.75, top: 10.7, gap: 2.5, padding: 1.5, code: 16, letters: [5, 4.5] }),
  "roll-50x30": sheet({ width: 50, height: 30 }, 1, 1, 50, 30, {
    left: 0,
    top: 0,
    gap: 0,
    padding: 2,
    code: 22,
    letters: [6.5, 5.5],
  }),
};

function sheet(
  page: LabelSheet["page"],
  columns: number,
  rows: number,
  width: number,
  height: number,
  rest: Pick<LabelSheet, "left" | "top" | "gap" | "padding" | "code" | "letters">,
): LabelSheet {
  return { page, columns, rows, width, height, ...rest };
}

/** Where a label lies: its page, counted from 0, and its upper left corner in millimetres. */
export interface LabelPlace {
  page: number;
  x: number;
  y: number;
}

/** Places of the first `count` labels, row by row. */
export function labelPlaces({ columns, rows, width, height, left, top, gap }: LabelSheet, count: number): LabelPlace[] {
  return Array.from({ length: count }, (_, index) => {
    const onPage = index % (columns * rows);
    return {
      page: Math.floor(index / (columns * rows)),
      x: left + (onPage % columns) * (width + gap),
      y: top + Math.floor(onPage / columns) * height,
    };
  });
}
