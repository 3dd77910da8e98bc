import { MARKED_FIELD } from "./derived-index";
import { marksForm } from "./encoded-word";

/** A word that was typed with marks, or that keys mean with them; the last one may be the beginning of one. */
export type MarkedWord = { word: string; begins: boolean };

function holds({ word, begins }: MarkedWord): string {
  return `${MARKED_FIELD} ${begins ? "STARTS WITH" : "="} "${marksForm(word)}"`;
}

/** What the engine is told of documents that agree with all of these marks, and of all others. Encoded words need no escaping. */
export function agreeing(marks: readonly MarkedWord[]): { agreeing: string; others: string } {
  const all = marks.map(holds).join(" AND ");
  return { agreeing: all, others: `NOT (${all})` };
}
