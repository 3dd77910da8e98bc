/** A rectangle of merged cells; rows from 1, columns from 0, both ends included. */
export interface MergedCells {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What a sheet says of its cells beside their values. Places are spelled as Excel spells them, "G17". */
export interface SheetMarks {
  merged: readonly MergedCells[];
  /** Places of formulas whose value the file holds. */
  formulas: ReadonlySet<string>;
  /** Places of formulas without a value, or whose value is an error. */
  broken: ReadonlySet<string>;
  /** Whether days are counted from 1904, as old Excel for Mac did. */
  from_1904: boolean;
}

export const NO_MARKS: SheetMarks = { merged: [], formulas: new Set(), broken: new Set(), from_1904: false };

// Tags hold no `<`, and cells no cell: whatever is written, each pattern reads it about once.
const MERGED = /<(?:\w+:)?mergeCell\b[^<>]*\bref\s*=\s*["']([A-Z]{1,2})(\d{1,5}):([A-Z]{1,2})(\d{1,5})["']/g;
const CELL = /<(?:\w+:)?c\b([^<>]*[^/<>])>((?:(?!<(?:\w+:)?c\b)[\s\S])*?)<\/(?:\w+:)?c>/g;
const PLACE = /\br\s*=\s*["']([A-Z]{1,2}\d{1,5})["']/;
const FORMULA = /<(?:\w+:)?f\b/;
const VALUE = /<(?:\w+:)?v>[^<]/;
const ERROR = /\bt\s*=\s*["']e["']/;
const EPOCH_1904 = /<(?:\w+:)?workbookPr\b[^<>]*\bdate1904\s*=\s*["'](?:1|true)["']/;

/** Number of a column by its letters, from 0: "A" is 0, "AB" is 27. */
export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Letters of a column, as Excel heads it: 0 is "A", 27 is "AB". */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${lettersOf(Math.floor(column / 26) - 1)}${last}`;
}

/** The place of a cell as Excel spells it. @param line from 1 @param column from 0 */
export const placeOf = (line: number, column: number): string => `${lettersOf(column)}${line}`;

/**
 * Reads the marks of a sheet, and takes formulas out that no value was kept of: a reader would refuse the whole file for one.
 * @param sheet XML of the sheet @param workbook XML of the workbook
 */
export function readMarks(sheet: string, workbook: string): { marks: SheetMarks; sheet: string } {
  const [formulas, broken] = [new Set<string>(), new Set<string>()];
  const left = sheet.replace(CELL, (whole, attributes: string, content: string) => {
    const failed = ERROR.test(attributes);
    const place = PLACE.exec(attributes)?.[1];
    if (!FORMULA.test(content) && !failed) return whole;
    const empty = !VALUE.test(content);
    if (place !== undefined) (failed || empty ? broken : formulas).add(place);
    return failed || empty ? `<c${place === undefined ? "" : ` r="${place}"`}/>` : whole;
  });
  const merged = [...sheet.matchAll(MERGED)].map(([, left = "", top = "", right = "", bottom = ""]) => ({
    top: Number(top),
    left: columnOf(left),
    bottom: Number(bottom),
    right: columnOf(right),
  }));
  return { marks: { merged, formulas, broken, from_1904: EPOCH_1904.test(workbook) }, sheet: left };
}
