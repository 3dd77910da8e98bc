import { beforeAll, describe, expect, it } from "vitest";
import { type Engine, OWN_CASES, type SearchCase } from "../search/cases";
import { titleCases } from "../search/generated";
import { readJudgements } from "../search/judgements";
import { rates, report, score, type Score } from "../search/measure";
import { type Card, catalogue, everyCard, firstTen } from "../search/shop";
import { freshRandom } from "../support/random";

/** The engine of the shop under test; the cases are the same for every one. */
const engine: Engine = process.env.OCOP_TEST_ENGINE === "meilisearch" ? "meilisearch" : "search-postgres-vi";

let all: Card[] = [];
beforeAll(async () => {
  all = await everyCard();
});

type Ask = (q: string) => Promise<Card[]>;

/** The catalogue's first ten. */
const byCatalogue: Ask = async (q) => (await catalogue({ q, limit: "10" })).products;

/** The first ten of Medusa's own search. */
const byStoreSearch: Ask = async (q) => (await firstTen(q)).flatMap((id) => all.find((card) => card.id === id) ?? []);

async function scores(cases: readonly SearchCase[], ask: Ask): Promise<Score[]> {
  const kept = cases.filter(({ skip }) => skip?.[engine] === undefined);
  const done: Score[] = [];
  for (const one of kept) done.push(score(one, await ask(one.q), all));
  return done;
}

function print(title: string, done: readonly Score[]): void {
  process.stdout.write(`\n${report(`${engine}: ${title}`, done)}`);
}

describe("judgements", () => {
  it.each([
    ["GET /store/catalogue", byCatalogue],
    ["POST /store/search", byStoreSearch],
  ])("%s puts first what must come first", async (route, ask) => {
    const done = await scores(readJudgements(), ask);
    print(`judgements over ${route}`, done);
    const { at1, at5 } = rates(done);
    expect(at1).toBeGreaterThanOrEqual(0.9);
    expect(at5).toBeGreaterThanOrEqual(0.98);
  });
});

describe("cases of our own", () => {
  it("come first as well", async () => {
    const done = await scores(OWN_CASES, byCatalogue);
    print("own cases", done);
    const { at1, at5 } = rates(done);
    expect(at1).toBeGreaterThanOrEqual(0.9);
    expect(at5).toBeGreaterThanOrEqual(0.98);
  });
  it("skips name their reason", () => {
    for (const { skip } of OWN_CASES)
      for (const reason of Object.values(skip ?? {})) expect(reason.length).toBeGreaterThan(20);
  });
});

describe("every product", () => {
  it("is found by its name however it was typed", async () => {
    const done = await scores(titleCases(all, freshRandom("search cases")), byCatalogue);
    print("names of all products", done);
    expect(rates(done).at1).toBeGreaterThanOrEqual(0.95);
    const kinds = [...new Set(done.map(({ kind }) => kind))];
    const weak = kinds.filter((kind) => rates(done.filter((one) => one.kind === kind)).at5 < 0.95);
    expect(weak).toEqual([]);
  });
});
