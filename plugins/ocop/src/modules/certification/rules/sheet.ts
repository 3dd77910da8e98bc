import {
  CRITERIA_SETS,
  type CriteriaSet,
  type Criterion,
  type KnockOut,
  type Part,
  type PartCode,
  type ProductSet,
} from "../data/criteria";
import { criteriaOn } from "./criteria";

/** One line that gets points: a criterion, or a whole section or part where nothing finer is on record. */
export type SheetLine = Criterion & { level: "criterion" | "section" | "part"; section: string | null };

export type SheetPart = Pick<Part, "code" | "vi" | "en" | "max"> & { lines: readonly SheetLine[] };

/** The scoring sheet of one product set under one decision: what a council, or a producer, fills in. */
export type Sheet = {
  version: CriteriaSet["version"];
  product_set: string | null;
  parts: readonly SheetPart[];
  knock_outs: readonly KnockOut[];
  /** Whether every line is a criterion of the decision's own sheet. */
  complete: boolean;
  /** What the source's sheet sums to, where that is not 100; null where it is, or where there is no sheet. */
  recorded_total: number | null;
};

function wholePart({ code, vi, en, max }: Part): SheetLine {
  return { code, vi, en, max, level: "part", section: null };
}

function linesOf(part: Part): SheetLine[] {
  if (part.sections === null) return [wholePart(part)];
  return part.sections.flatMap(({ code, vi, en, max, criteria }): SheetLine[] =>
    criteria.length === 0
      ? [{ code, vi, en, max, level: "section", section: vi }]
      : criteria.map((criterion) => ({ ...criterion, level: "criterion", section: vi })),
  );
}

function qualityLines(part: Part, productSet: ProductSet | null): SheetLine[] {
  const quality = productSet?.quality ?? null;
  if (quality === null) return linesOf(part);
  return quality.map((criterion) => ({ ...criterion, level: "criterion", section: null }));
}

const QUALITY: PartCode = "C";

/**
 * The sheet to be filled in for a product set; null for a set that the decision does not have, and without a set where it
 * has some. A decision whose product sheets are not on record has one sheet, without a set.
 */
export function sheetOf(set: CriteriaSet, productSetCode: string | null): Sheet | null {
  const productSet = set.product_sets.find(({ code }) => code === productSetCode) ?? null;
  if (productSet === null && (productSetCode !== null || set.product_sets.length > 0)) return null;
  const parts = (productSet?.own_parts ?? set.parts).map((part) => {
    const { code, vi, en, max } = part;
    return { code, vi, en, max, lines: code === QUALITY ? qualityLines(part, productSet) : linesOf(part) };
  });
  const recorded = productSet?.recorded_total ?? null;
  return {
    version: set.version,
    product_set: productSetCode,
    parts,
    knock_outs: set.knock_outs.filter(({ sets }) => sets === null || (productSet && sets.includes(productSet.code))),
    complete: parts.every(({ lines }) => lines.every(({ level }) => level === "criterion")),
    recorded_total: recorded === set.total ? null : recorded,
  };
}

/** Every line of a sheet, in its order. */
export function sheetLines(sheet: Sheet): SheetLine[] {
  return sheet.parts.flatMap(({ lines }) => lines);
}

/** A sheet by the names under which it is kept; null for one that there is not. */
export function findSheet(version: string, productSet: string | null): Sheet | null {
  const set = CRITERIA_SETS.find((one) => one.version === version);
  return set === undefined ? null : sheetOf(set, productSet);
}

/** A decision that a product can be assessed by. Days are YYYY-MM-DD. */
export type CriteriaChoice = Pick<CriteriaSet, "version" | "decision" | "in_force_from" | "in_force_to" | "detail"> & {
  in_force: boolean;
  product_sets: { code: string; vi: string; complete: boolean; recorded_total: number | null }[];
};

/** Every decision that was in force on or before a day, the newest first, and which of them is in force on it. */
export function criteriaChoices(day: string): CriteriaChoice[] {
  const current = criteriaOn(CRITERIA_SETS, day);
  return CRITERIA_SETS.filter(({ in_force_from }) => in_force_from <= day)
    .toReversed()
    .map((set) => {
      const { version, decision, in_force_from, in_force_to, detail, product_sets } = set;
      const sets = product_sets.flatMap(({ code, vi }) => {
        const sheet = sheetOf(set, code);
        return sheet === null ? [] : [{ code, vi, complete: sheet.complete, recorded_total: sheet.recorded_total }];
      });
      return {
        version,
        decision,
        in_force_from,
        in_force_to,
        detail,
        in_force: version === current?.version,
        product_sets: sets,
      };
    });
}
