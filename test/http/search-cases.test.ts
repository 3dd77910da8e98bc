import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Engine, OWN_CASES, type SearchCase } from "../search/cases";
import { codeCases, placeCases, producerCases, titleCases, wrongCodes } from "../search/generated";
import { readJudgements } from "../search/judgements";
import { rates, report, score, type Score } from "../search/measure";
import { type Card, catalogue, everyCard, firstTen } from "../search/shop";
import { atOnce } from "../support/at-once";
import { freshRandom } from "../support/random";
import { missedWrites } from "../support/search-server";
import { stack } from "../support/stack";

/** The engine of the shop under test; the cases are the same for every one. */
const engine: Engine = stack().search_engine === "meilisearch" ? "meilisearch" : "search-postgres-vi";

/** Questions that are asked side by side. */
const WIDTH = 4;

let all: Card[] = [];
/** While the server is known to have missed something the database answers, and these cases would try that engine twice. */
async function serverAnswers(): Promise<void> {
  if (engine !== "meilisearch") return;
  const missed = await missedWrites();
  if (missed > 0) throw new Error(`the search server has missed ${missed} writes: the database answers`);
}

beforeAll(async () => {
  await vi.waitFor(serverAnswers, { timeout: 30_000, interval: 250 });
  all = await everyCard();
});
afterAll(serverAnswers);

type Ask = (q: string) => Promise<Card[]>;

/** The catalogue's first ten. */
const byCatalogue: Ask = async (q) => (await catalogue({ q, limit: "10" })).products;

/** The first ten of Medusa's own search. */
const byStoreSearch: Ask = async (q) => (await firstTen(q)).flatMap((id) => all.find((card) => card.id === id) ?? []);

async function scores(cases: readonly SearchCase[], ask: Ask): Promise<Score[]> {
  const kept = cases.filter(({ skip }) => skip?.[engine] === undefined);
  return atOnce(WIDTH, kept, async (one) => score(one, await ask(one.q), all));
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

/** Classes in which fewer than this share stood among the first five. */
function weak(done: readonly Score[], least: number): string[] {
  const kinds = [...new Set(done.map(({ kind }) => kind))];
  return kinds.filter((kind) => rates(done.filter((one) => one.kind === kind)).at5 < least);
}

describe("every product", () => {
  it("is found by its name however it was typed", async () => {
    const done = await scores(titleCases(all, freshRandom("search cases")), byCatalogue);
    print("names of all products", done);
    expect(rates(done).at1).toBeGreaterThanOrEqual(0.95);
    expect(weak(done, 0.95)).toEqual([]);
  });
  it("is found by its certificate, its place and its maker", async () => {
    const done = await scores([...codeCases(all), ...placeCases(all), ...producerCases(all)], byCatalogue);
    print("certificates, places, producers", done);
    expect(rates(done).at1).toBeGreaterThanOrEqual(0.95);
    expect(weak(done, 0.95)).toEqual([]);
  });
  it("does not answer to a certificate number that is wrong in one sign", async () => {
    const wrong = wrongCodes(all, freshRandom("wrong numbers"));
    expect(wrong.length).toBeGreaterThan(20);
    const counts = await atOnce(WIDTH, wrong, async (q) => (await catalogue({ q, limit: "1" })).count);
    expect(wrong.filter((_, index) => (counts[index] ?? 0) > 0)).toEqual([]);
  });
});

describe("marks", () => {
  it("decide the order where they were typed", async () => {
    const titles = async (q: string) => (await catalogue({ q, limit: "5" })).products.map(({ title }) => title);
    expect((await titles("dừa")).every((title) => /dừa/i.test(title))).toBe(true);
    expect((await titles("đường"))[0]).toContain("Đường");
    expect((await titles("cơm"))[0]).toMatch(/cơm/);
  });
});

describe("words side by side", () => {
  it("are not taken for one: who types the beginning of a second word is not shown what both would make", async () => {
    const { products } = await catalogue({ q: "tra m", limit: "100" });
    const titles = products.map(({ title }) => title);
    expect(titles[0]).toBe("Trà mướp đắng Mai Hương");
    expect(titles).not.toContain("Tinh dầu tràm Trường Hải");
    expect(titles).not.toContain("Hương trầm Quốc Thạch");
  });
});

describe("another spelling", () => {
  const meant = async (q: string) => (await catalogue({ q, limit: "1" })).did_you_mean;
  it("is offered with its marks where nothing or next to nothing was found", async () => {
    expect(await meant("vicosxap dua")).toBe("vicosap dừa");
    expect(await meant("nhann xuogn")).toBe("nhãn xuồng");
  });
  it("is not offered where enough was found, nor where nothing is like it", async () => {
    for (const q of ["mật ong", "nuoc mam", "zzqqxxyy"]) expect(await meant(q)).toBeNull();
  });
  it("is never a drink for a visitor whose age is not known", async () => {
    for (const q of ["ruouj", "rượ", "ruo", "bai ruou", "ruou nepp cai ha mai", "vodkaa", "ruou ba kchi", "ru7o7u5"])
      expect(fold(await meant(q))).not.toMatch(/ruou|\bbia\b|vodka/);
  });
});

function fold(text: string | null): string {
  return (text ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
