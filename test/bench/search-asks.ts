import { fold } from "../../plugins/ocop/src/shared/text";
import { randomFrom } from "../support/random";
import type { Ask } from "./load";

const LETTERS = "abcdeghiklmnopqrstuvxy";
/** The same slips in every run, so that runs can be compared. */
const SEED = 20_261_126;
/** Shorter words are what they are, with a slip or without. */
const LONG_ENOUGH = 4;

/** A title as a hurried buyer types it: no marks, at most four words, one wrong letter. */
function hurried(title: string, random: ReturnType<typeof randomFrom>): string {
  const words = fold(title)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .slice(0, 4);
  const long = words.flatMap((word, place) => (word.length >= LONG_ENOUGH ? [place] : []));
  const place = long.length > 0 ? random.pick(long) : 0;
  const word = words[place] ?? "";
  const at = 1 + random.int(Math.max(1, word.length - 1));
  words[place] = word.slice(0, at) + random.pick([...LETTERS]) + word.slice(at + 1);
  return words.join(" ");
}

/** Range of the price facet in đồng. */
const RANGES = [0, 50_000, 100_000, 200_000, 500_000].map((from, n, all) => ({
  from,
  ...(all[n + 1] === undefined ? {} : { to: all[n + 1] }),
}));

/**
 * Searches at `POST /store/search` for these titles without marks and with one slip: 20 hits and six facets.
 * @param facets value facets that the searched index has, five of them
 * @param options further options of the search
 */
export function searchAsks(
  entity: string,
  facets: readonly string[],
  titles: readonly string[],
  options: { typo_tolerance?: boolean } = {},
): Ask[] {
  const random = randomFrom(SEED);
  return titles.map((title) => ({
    path: "/store/search",
    body: {
      entity,
      filters: { q: hurried(title, random) },
      pagination: { take: 20 },
      search_options: {
        ...options,
        count: "exact",
        facets: [...facets, { field: "price", type: "range", ranges: RANGES }],
      },
    },
  }));
}
