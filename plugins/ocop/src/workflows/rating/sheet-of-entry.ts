import { findSheet, type Sheet } from "../../modules/certification/rules/sheet";
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
