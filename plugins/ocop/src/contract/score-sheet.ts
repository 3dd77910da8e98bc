/** Words in both languages: names of the forms and criteria are Vietnamese, the English is a gloss. */
export interface Words {
  vi: string;
  en: string;
}

/** One line of a score sheet, with what was given for it. */
export interface SheetLineAnswer extends Words {
  code: string;
  max: number;
  /** What is scored: a criterion, or a whole section or part where nothing finer is on record. */
  level: "criterion" | "section" | "part";
  section: string | null;
  options: (Words & { points: number })[];
  hint: Words | null;
  /** Code of the line without whose points these do not count. */
  needs: string | null;
  points: number | null;
  reason: string | null;
}

/** A score sheet of one decision and product set. */
export interface SheetAnswer {
  version: string;
  decision: string;
  product_set: string | null;
  product_set_name: string | null;
  in_force: boolean;
  /** Whether every criterion of the decision is on record. */
  complete: boolean;
  /** What the source's sheet sums to, where that is not 100. */
  recorded_total: number | null;
  parts: (Words & { code: string; max: number; points: number; lines: SheetLineAnswer[] })[];
  /** Conditions that stop a rank whatever the points. */
  conditions: (Words & { code: string; met: boolean })[];
  /** From how many points a rank begins, the highest first. */
  ranks: { from: number; rank: number }[];
}

/** What the points of a sheet come to, on the scale of 100. */
export interface AssessmentAnswer {
  total: number;
  unscored: string[];
  not_counted: string[];
  stopped_by: string[];
  /** 1 to 5; null when a condition stops it. */
  rank: number | null;
  recognition: { stars: number; potential_five: boolean } | null;
}

/** One decision of `GET /producer/criteria-sets`. Days are YYYY-MM-DD. */
export interface CriteriaChoiceAnswer {
  version: string;
  decision: string;
  in_force_from: string;
  in_force_to: string | null;
  in_force: boolean;
  detail: "full" | "parts_a_b" | "parts";
  product_sets: { code: string; vi: string; complete: boolean; recorded_total: number | null }[];
}
