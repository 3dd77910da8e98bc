import { MedusaError } from "@medusajs/framework/utils";
import type { CriteriaChoiceAnswer } from "../../contract/score-sheet";
import { criteriaChoices, findSheet, type Sheet } from "../../modules/certification/rules/sheet";
import { todayInHoChiMinh } from "../../shared/clock";

/** Which sheet a dossier is scored by. */
export interface SheetName {
  criteria_version: string;
  product_set: string | null;
}

/** Under which a sheet's points are kept: `781/honey`. */
export function sheetKey({ criteria_version, product_set }: SheetName): string {
  return `${criteria_version}/${product_set ?? "-"}`;
}

/** The sheet of a stored dossier. @throws Error for one that is gone: criteria sets are added to, never taken away */
export function storedSheet({ criteria_version, product_set }: SheetName): Sheet {
  const sheet = findSheet(criteria_version, product_set);
  if (sheet === null) throw new Error(`there is no score sheet ${criteria_version}/${product_set ?? "-"}`);
  return sheet;
}

/** Whether a decision's criteria are in force today. */
export function isInForce(version: string): boolean {
  return criteriaChoices(todayInHoChiMinh()).some((choice) => choice.version === version && choice.in_force);
}

/**
 * The sheet that a producer chooses; the decision in force today when none is named.
 * @throws MedusaError invalid_data `criteria_unknown` for a decision that was never in force, a product set that it does
 *   not have, or none where it has some
 */
export function chosenSheet({
  criteria_version,
  product_set,
}: {
  criteria_version?: string | undefined;
  product_set: string | null;
}): SheetName {
  const choices = criteriaChoices(todayInHoChiMinh());
  const choice = choices.find(({ version, in_force }) =>
    criteria_version === undefined ? in_force : version === criteria_version,
  );
  if (choice === undefined || findSheet(choice.version, product_set) === null)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such score sheet", "criteria_unknown");
  return { criteria_version: choice.version, product_set };
}

/** Every decision that a dossier may be assessed by, the newest first. */
export function readCriteriaChoices(): CriteriaChoiceAnswer[] {
  return criteriaChoices(todayInHoChiMinh());
}
