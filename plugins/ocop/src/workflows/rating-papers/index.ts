export { drawDecisionList } from "./decision-list";
export type { DecisionListFacts, MinutesFacts, ScoreSheetFacts } from "./facts";
export { drawMinutes } from "./minutes";
export { drawScoreSheet } from "./score-sheet";
