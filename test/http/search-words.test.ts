import { describe, expect, it } from "vitest";
import { askOffice, officer, type TestOfficer } from "../support/officers";
import { operator } from "../support/register";
import { api } from "../support/stack";

interface Word {
  word: string;
  searches: number;
  without_result: number;
}

const unique = `zq${Date.now()
  .toString(36)
  .replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "")}`;
const search = async (query: Record<string, string>) => api(`/store/catalogue?${new URLSearchParams(query)}`);

async function words(query: Record<string, string>): Promise<Word[]> {
  const { status, body } = await operator(`/admin/ocop/search-words?${new URLSearchParams(query)}`);
  expect(status).toBe(200);
  return body.search_words as Word[];
}

/** Searches are written together, some seconds later. */
async function eventually(query: Record<string, string>): Promise<Word[]> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const found = await words(query);
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return [];
}

describe("what people look for", () => {
  it("counts all spellings of a word together, by area, and shows it from five searches on", async () => {
    for (const q of [unique, unique.toUpperCase(), ` ${unique} `, `${unique}!`]) await search({ q });
    // Not counted: another page, a price, a producer, a mail address, a phone number.
    await search({ q: unique, page: "2" });
    await search({ q: unique, price_to: "1000" });
    await search({ q: unique, stars: "5" });
    for (let n = 0; n < 6; n += 1) {
      await search({ q: `${unique}@example.com` });
      await search({ q: `${unique} 0912 345 678` });
    }
    for (let n = 0; n < 5; n += 1) await search({ q: `${unique} x`, province: "38" });
    expect(await eventually({ q: `${unique} x`, area: "38" })).toMatchObject([
      { word: `${unique} x`, searches: 5, without_result: 5 },
    ]);
    expect((await words({ q: unique })).map(({ word }) => word)).toEqual([`${unique} x`]);
    await search({ q: unique });
    for (let attempt = 0; attempt < 40 && (await words({ q: unique })).length < 2; attempt += 1)
      await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await words({ q: unique, kind: "zero" })).map(({ word, searches }) => [word, searches])).toEqual([
      [unique, 5],
      [`${unique} x`, 5],
    ]);
    expect(await words({ q: `${unique} x`, area: "01" })).toEqual([]);
  });

  it("is told to offices of their own province, and to the centre of all", async () => {
    const word = `${unique} que`;
    for (let n = 0; n < 5; n += 1) await search({ q: word, province: "38" });
    await eventually({ q: word, area: "38" });
    const told = async (who: TestOfficer) => {
      const { status, body } = await askOffice(who, `search-words?${new URLSearchParams({ q: word, kind: "zero" })}`);
      return [status, (body.province as { code: string } | null)?.code ?? null, (body.search_words as Word[]).length];
    };
    expect(await told(await officer("reader", "38"))).toEqual([200, "38", 1]);
    expect(await told(await officer("reader", "14758"))).toEqual([200, "38", 1]);
    expect(await told(await officer("reader", null))).toEqual([200, null, 1]);
    const sibling = await officer("reader", "22");
    expect(await told(sibling)).toEqual([200, "22", 0]);
    expect((await askOffice(sibling, "search-words?area=38")).status).toBe(400);
  });

  it("is told to operators only", async () => {
    expect((await api("/admin/ocop/search-words")).status).toBe(401);
  });

  it.each([
    ["kind=all", "kind"],
    ["area=38%27", "area"],
    ["days=91", "days"],
    ["colour=red", "colour"],
  ])("refuses %s and names the field", async (query, field) => {
    const { status, body } = await operator(`/admin/ocop/search-words?${query}`);
    expect(status).toBe(400);
    expect(Object.keys(body.fields as object)).toEqual([field]);
  });
});
