import { DECISION_1048 } from "./decision-1048";
import { DECISION_148, DECISION_148_1489 } from "./decision-148";
import { DECISION_781 } from "./decision-781";
import type { CriteriaSet } from "./types";

/** Every criteria set, oldest first. A new decision is a new file and a line here; old ones are never edited. */
export const CRITERIA_SETS: readonly CriteriaSet[] = [DECISION_1048, DECISION_781, DECISION_148, DECISION_148_1489];

export type { CriteriaSet, Criterion, KnockOut, Part, PartCode, ProductSet, ScoreOption, Section } from "./types";
