import type { CriteriaVersion } from "../../../../shared/certification-vocabulary";

/** A step of a criterion's scale, as the scoring sheet words it. */
export type ScoreOption = { points: number; vi: string; en: string };

/**
 * One thing that is scored, with the most points it gives. `en` is a gloss. `options` are the steps whose points and
 * words are on record, which may be some of them only; `hint` is what the sheet looks at, where the points are not.
 */
export type Criterion = {
  code: string;
  vi: string;
  en: string;
  max: number;
  options?: readonly ScoreOption[];
  hint?: { vi: string; en: string };
};

export type Section = { code: string; vi: string; en: string; max: number; criteria: readonly Criterion[] };

export type PartCode = "A" | "B" | "C";

/** A part of the criteria set. `sections` is null where the decision's annex has not been obtained. */
export type Part = { code: PartCode; vi: string; en: string; max: number; sections: readonly Section[] | null };

/**
 * The scoring sheet of one bộ sản phẩm. Part C is its own; A and B are those of the set unless `own_parts` replaces
 * them (services). `quality` is null where the criteria are not known: then `recorded_total` says what the source's
 * sheet sums to, null where the source holds no sheet at all.
 */
export type ProductSet = {
  code: string;
  vi: string;
  quality: readonly Criterion[] | null;
  recorded_total: number | null;
  own_parts?: readonly Part[];
};

/** A condition that no number of points makes good. */
export type KnockOut = {
  code: string;
  vi: string;
  en: string;
  /** `refused`: no rank. `not_scored_further`: later steps get no points. `scored_only_if`: its criteria else give 0. */
  effect: "refused" | "not_scored_further" | "scored_only_if";
  /** Codes of the product sets it binds; null means all. */
  sets: readonly string[] | null;
  /** With `scored_only_if`: these criteria give nothing while `needs` has no points. */
  governs?: { criteria: readonly string[]; needs: string };
};

/** Everything one decision says about scoring. Days are YYYY-MM-DD; `in_force_to` is the last day, null while in force. */
export type CriteriaSet = {
  version: CriteriaVersion;
  decision: string;
  issued_on: string;
  in_force_from: string;
  in_force_to: string | null;
  /** How much of the annex is in here: every criterion, criteria of A and B only, or the parts alone. */
  detail: "full" | "parts_a_b" | "parts";
  total: 100;
  parts: readonly Part[];
  product_sets: readonly ProductSet[];
  knock_outs: readonly KnockOut[];
  note: string | null;
  /** Keys of the sources in the domain notes (section 9) that every fact in here comes from. */
  sources: readonly string[];
};
