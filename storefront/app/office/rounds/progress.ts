import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";

type Counted = Pick<RoundAnswer, "council"> & {
  entries: readonly Pick<RoundAnswer["entries"][number], "status" | "submitted" | "recused">[];
};

/** How many sheets a dossier should get: one of each seat that scores and has no conflict of interest. */
export function sheetsDue({ council }: Pick<RoundAnswer, "council">, { recused }: { recused: number }): number {
  return Math.max(0, council.filter(({ scores }) => scores).length - recused);
}

/** Sheets of a round that are handed in, of all that are due. */
export function progressOf(round: Counted): { done: number; all: number } {
  const entries = round.entries.filter(({ status }) => status !== "removed");
  return {
    done: entries.reduce((sum, { submitted }) => sum + submitted, 0),
    all: entries.reduce((sum, entry) => sum + sheetsDue(round, entry), 0),
  };
}
