import type { Points } from "../../modules/certification/rules/scoring";
import { findSheet, type Sheet, sheetLines } from "../../modules/certification/rules/sheet";
import type { Rows } from "../../modules/rating";

/** The score sheet of a dossier in a round. @throws Error for one that is gone: criteria are added to, never taken away */
export function sheetOfEntry(
  { criteria_version }: Pick<Rows["round"], "criteria_version">,
  { product_set }: Pick<Rows["entry"], "product_set">,
): Sheet {
  const sheet = findSheet(criteria_version, product_set);
  if (sheet === null) throw new Error(`there is no score sheet ${criteria_version}/${product_set ?? "-"}`);
  return sheet;
}

/** Points of a sheet's lines; lines that the sheet does not have (any more) are left out. */
export function pointsOf(sheet: Sheet, lines: readonly { line: string; hundredths: number | null }[]): Points {
  const known = new Set(sheetLines(sheet).map(({ code }) => code));
  return Object.fromEntries(
    lines.flatMap(({ line, hundredths }) =>
      hundredths === null || !known.has(line) ? [] : [[line, hundredths / 100]],
    ),
  );
}
