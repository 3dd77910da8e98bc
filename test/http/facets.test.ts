import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setWays, type Way, ways } from "../support/delivery";
import { api, apiJson } from "../support/stack";

interface Choice {
  value: string;
  count: number;
  label?: string;
  parent?: string | null;
}
type ListFacet =
  | "stars"
  | "group"
  | "sub_group"
  | "province"
  | "district"
  | "commune"
  | "producer"
  | "producer_kind"
  | "standard"
  | "delivers_to";
interface Catalogue {
  products: { id: string; group: string; price: number | null; producer: { slug: string; kind: string } | null }[];
  count: number;
  facets: Record<ListFacet, Choice[]> & {
    price: { from: number; to: number | null; count: number }[];
    in_stock: number;
  };
  rescue: {
    without: { filter: string; count: number }[];
    unfiltered: number;
    group: Choice[];
  } | null;
}

const catalogue = (query: Record<string, string>) =>
  apiJson<Catalogue>(`/store/catalogue?${new URLSearchParams({ limit: "1", ...query })}`);
const countOf = async (query: Record<string, string>) => (await catalogue(query)).count;

let all: Catalogue;
beforeAll(async () => {
  all = await catalogue({});
});

/** The largest and the smallest choices that promise something: enough to catch a wrong filter, few enough to wait for. */
function sampled(choices: readonly Choice[]): Choice[] {
  const real = choices.filter(({ count }) => count > 0);
  return [...new Set([...real.slice(0, 4), ...real.slice(-3)])];
}

function first(choices: readonly Choice[], where: (choice: Choice) => boolean = () => true): Choice {
  const found = choices.find((choice) => choice.count > 0 && where(choice));
  if (found === undefined) throw new Error("the demo shop has no such choice");
  return found;
}

describe("every choice keeps its promise", () => {
  it.each(["sub_group", "district", "producer_kind", "standard", "delivers_to"] as const)("%s", async (name) => {
    const choices = sampled(all.facets[name]);
    expect(choices.length).toBeGreaterThan(0);
    for (const { value, count } of choices) expect([value, await countOf({ [name]: value })]).toEqual([value, count]);
  });
  it("price, whose bands hold every price once", async () => {
    for (const { from, to, count } of all.facets.price) {
      const query = { price_from: String(from), ...(to === null ? {} : { price_to: String(to - 1) }) };
      expect([from, await countOf(query)]).toEqual([from, count]);
    }
    const priced = all.facets.price.reduce((sum, { count }) => sum + count, 0);
    expect(priced).toBe(await countOf({ price_from: "0" }));
  });
  it("also while words and other filters narrow it", async () => {
    const narrowing = { q: "mat", in_stock: "true" };
    const { facets } = await catalogue(narrowing);
    for (const name of ["sub_group", "producer_kind", "district"] as const)
      for (const { value, count } of sampled(facets[name]))
        expect([name, value, await countOf({ ...narrowing, [name]: value })]).toEqual([name, value, count]);
  });
});

describe("a facet ignores its own filter", () => {
  it.each(["producer_kind", "standard", "delivers_to"] as const)("%s shows the same counts", async (name) => {
    const chosen = first(all.facets[name]);
    expect((await catalogue({ [name]: chosen.value })).facets[name]).toEqual(all.facets[name]);
  });
  it("a second choice adds its number", async () => {
    const [one, other] = sampled(all.facets.producer_kind);
    const both = await countOf({ producer_kind: `${one?.value},${other?.value}` });
    expect(both).toBe((one?.count ?? 0) + (other?.count ?? 0));
  });
});

describe("the tree of places", () => {
  it("names the province that each district lies in, and a district narrows it", async () => {
    const district = first(all.facets.district, ({ parent }) => parent !== null);
    const home = first(all.facets.province, ({ value }) => value === district.parent);
    expect(await countOf({ province: home.value, district: district.value })).toBe(district.count);
  });
  it("adds another province beside a chosen district", async () => {
    const district = first(all.facets.district);
    const other = first(all.facets.province, ({ value }) => value !== district.parent);
    expect(await countOf({ district: district.value, province: other.value })).toBe(district.count + other.count);
    expect(await countOf({ district: district.value, province: `${district.parent},${other.value}` })).toBe(
      district.count + other.count,
    );
  });
  it("counts all provinces while places are chosen, and the communes of the chosen ones", async () => {
    const home = first(all.facets.province);
    const { facets } = await catalogue({ province: home.value });
    expect(facets.province).toEqual(all.facets.province);
    expect(facets.commune.length).toBeGreaterThan(0);
    const districts = new Set(facets.district.filter(({ parent }) => parent === home.value).map(({ value }) => value));
    for (const { parent } of facets.commune) expect(parent === home.value || districts.has(parent ?? "")).toBe(true);
    for (const { value, count } of sampled(facets.commune)) {
      const query = { province: home.value, commune: value };
      expect([value, await countOf(query)]).toEqual([value, count]);
    }
  });
});

describe("the tree of groups", () => {
  it("names the group of each sub-group, which narrows it, and stands beside another group", async () => {
    const part = first(all.facets.sub_group, ({ parent }) => parent === "food");
    const other = first(all.facets.group, ({ value }) => value !== "food");
    expect(await countOf({ group: "food", sub_group: part.value })).toBe(part.count);
    expect(await countOf({ group: `food,${other.value}`, sub_group: part.value })).toBe(part.count + other.count);
  });
  it("has sub-groups that add up to no more than their group", () => {
    for (const { value, count } of all.facets.group) {
      const parts = all.facets.sub_group.filter(({ parent }) => parent === value);
      expect(parts.reduce((sum, part) => sum + part.count, 0)).toBeLessThanOrEqual(count);
    }
  });
});

describe("where goods are sent", () => {
  let producer: string;
  let before: Way[];
  beforeAll(async () => {
    const [product] = (await catalogue({ group: "food", delivers_to: "38" })).products;
    const { producer: maker } = await apiJson<{ producer: { id: string } }>(
      `/store/producers/${product?.producer?.slug}`,
    );
    producer = maker.id;
    before = await ways(producer);
  });
  afterAll(async () => {
    await setWays(
      producer,
      before.map(({ id: _id, ...way }) => way),
    );
  });
  const reach = async (province: string): Promise<number> =>
    (await catalogue({ producer })).facets.delivers_to.find(({ value }) => value === province)?.count ?? 0;

  it("lists every province of today by name, and services go nowhere", async () => {
    expect(all.facets.delivers_to).toHaveLength(34);
    expect(await countOf({ group: "tourism", delivers_to: "38" })).toBe(0);
    const slug = first(all.facets.delivers_to, ({ value }) => value === "38");
    expect(await countOf({ delivers_to: "thanh-hoa-38" })).toBe(slug.count);
  });
  it("follows a producer who sends to some provinces only, within seconds", async () => {
    const usual = await reach("38");
    expect(usual).toBeGreaterThan(0);
    const bounded = before.map(({ id: _id, ...way }) => ({
      ...way,
      ...(way.kind === "delivery" ? { provinces: ["nghe-an"] } : {}),
    }));
    await setWays(producer, bounded);
    // Ways are set one by one: for a moment the producer sends nowhere.
    const both = async () => Promise.all([reach("38"), reach("40")]);
    await expect.poll(both).toEqual([0, usual]);
    expect(await countOf({ producer, delivers_to: "38" })).toBe(0);
    expect(await countOf({ producer, delivers_to: "40" })).toBe(usual);
  });
});

describe("an empty page", () => {
  it("says which filter to let go, and its promise holds", async () => {
    const narrow = { q: "ga mia", group: "tourism", stars: "3,4,5" };
    const { count, rescue } = await catalogue(narrow);
    expect(count).toBe(0);
    const { group: _group, ...withoutGroup } = narrow;
    expect(rescue?.without).toContainEqual({ filter: "group", count: await countOf(withoutGroup) });
    expect(rescue?.without.map(({ filter }) => filter)).not.toContain("stars");
    expect(rescue?.unfiltered).toBe(await countOf({ q: "ga mia" }));
  });
  it("offers the groups when the words find nothing at all", async () => {
    const { rescue } = await catalogue({ q: "zzqqxxyy", stars: "5" });
    expect(rescue).toMatchObject({ without: [], unfiltered: 0 });
    expect(rescue?.group).toEqual(all.facets.group.filter(({ count }) => count > 0));
  });
  it("is said of no page that has something", () => {
    expect(all.rescue).toBeNull();
  });
});

describe("bad input", () => {
  it.each([
    ["sub_group=%27%3Bdrop", "sub_group.0"],
    ["standard=%3Cscript%3E", "standard.0"],
    ["producer_kind=pirate", "producer_kind"],
    ["delivers_to=99", "delivers_to"],
    ["delivers_to=hoang-hoa-f399", "delivers_to"],
    ["delivers_to=%00", "delivers_to"],
    [`standard=${"a,".repeat(3000)}`, "standard"],
  ])("%.40s is refused with the field", async (query, field) => {
    const answer = await api(`/store/catalogue?${query}`);
    expect(answer.status).toBe(400);
    const body = (await answer.json()) as { fields?: Record<string, string> };
    expect(Object.keys(body.fields ?? {})).toContain(field);
  });
  it("an unknown standard, sub-group or place is an empty page", async () => {
    const unknown = { standard: "khong-co", sub_group: "food.khong-co", province: "999" };
    for (const [name, value] of Object.entries(unknown)) expect(await countOf({ [name]: value })).toBe(0);
  });
});
