import type { CriteriaChoiceAnswer, SheetAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";

const NO_SET = "-";

/** A score sheet as a choice of a form: `781/honey`, `148+1489/-`. */
export interface SheetOption {
  value: string;
  label: string;
}

/** Under which a sheet is chosen. */
export function sheetValue(version: string, productSet: string | null): string {
  return `${version}/${productSet ?? NO_SET}`;
}

/** Names the form of one part of a sheet. */
export function scoresFormName(
  { version, product_set }: Pick<SheetAnswer, "version" | "product_set">,
  part: string,
): string {
  return `diem-${sheetValue(version, product_set)}-${part}`;
}

/** What the API is asked for by a chosen sheet. */
export function readSheetValue(value: string): { criteria_version?: string; product_set: string | null } {
  const [version = "", set = NO_SET] = value.split("/");
  return { ...(version === "" ? {} : { criteria_version: version }), product_set: set === NO_SET ? null : set };
}

/** Every sheet that can be filled in, the decision in force first. */
export function sheetOptions(choices: readonly CriteriaChoiceAnswer[], words: ProducerDossiersTexts): SheetOption[] {
  return choices.flatMap(({ version, decision, in_force, detail, product_sets }) => {
    const state = in_force ? words.inForce : words.practice;
    if (product_sets.length === 0) {
      const gap = detail === "full" ? "" : `, ${words.gap}`;
      return [{ value: sheetValue(version, null), label: `${decision} (${state}${gap})` }];
    }
    return product_sets.map(({ code, vi, complete }) => ({
      value: sheetValue(version, code),
      label: `${decision} · ${vi} (${state}${complete ? "" : `, ${words.gap}`})`,
    }));
  });
}
