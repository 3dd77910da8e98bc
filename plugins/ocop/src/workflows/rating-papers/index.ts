export { printDecisionList, printMinutes, printScoreSheet } from "./print";
