import { container } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { SEARCH_WORDS_MODULE, type SearchWordsModuleService, type WordCount } from "../../modules/search-words";
import { keptWord } from "../../modules/search-words/rules/keep";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { Tally } from "./tally";

/** How long counts are gathered before they are written together, in milliseconds. */
const GATHER_MS = 5_000;

const addStep = createStep("ocop-add-search-words", async (counts: WordCount[], { container: scope }) => {
  await scope.resolve<SearchWordsModuleService>(SEARCH_WORDS_MODULE).addCounts(counts);
  return new StepResponse(counts.length);
});

const addSearchWordsWorkflow = createWorkflow(
  "ocop-add-search-words",
  (input: { counts: WordCount[] }) => new WorkflowResponse(addStep(input.counts)),
);

const tally = new Tally();
let timer: NodeJS.Timeout | null = null;

async function write(): Promise<void> {
  timer = null;
  const counts = tally.take();
  await addSearchWordsWorkflow(container)
    .run({ input: { counts } })
    .catch((error: unknown) => {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`${counts.length} search words were not counted: ${error}`);
    });
}

/**
 * Counts one search, if its text may be kept at all. Returns at once and never fails: what was counted is written a few
 * seconds later, together with what others searched for meanwhile, and is lost when the process ends before.
 * @param area code of the province that was asked for; empty for the whole country
 * @param found how many products there were
 */
export function countSearch(
  { text, area, found }: { text: string; area: string; found: number },
  clock = systemClock,
): void {
  const word = keptWord(text);
  if (word === null) return;
  tally.add(todayInHoChiMinh(clock), area, word, found > 0);
  timer ??= setTimeout(() => void write(), GATHER_MS).unref();
}
