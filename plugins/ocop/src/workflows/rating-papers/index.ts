export { printDecisionList, printMinutes, printScoreSheet, roundResults } from "./print";
