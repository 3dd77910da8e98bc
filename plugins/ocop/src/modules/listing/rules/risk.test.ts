import { describe, expect, it } from "vitest";
import { differencesOf, isPriceJump, same, splitByRisk, withHeld } from "./risk";

interface Size {
  key?: string;
  title: string;
  price: number | null;
  stock: number;
}
interface Content {
  name: string;
  story_vi: string | null;
  storage: string | null;
  pictures: { id: string; alt: string | null }[];
  variants: Size[];
}

const live: Content = {
  name: "Chè Tân Cương",
  story_vi: "Chè hái tay.",
  storage: "Nơi khô ráo",
  pictures: [{ id: "lpic_1", alt: null }],
  variants: [
    { key: "v1", title: "100 g", price: 100_000, stock: 5 },
    { key: "v2", title: "500 g", price: 450_000, stock: 2 },
  ],
};
const reviewed = { v1: 100_000, v2: 450_000 };
const [small, large] = live.variants as [Size, Size];

describe("a price", () => {
  it.each([
    [100_000, 130_000, false],
    [100_000, 130_001, true],
    [100_000, 70_000, false],
    [100_000, 69_999, true],
    [100_000, 100_000, false],
    [null, 100_000, true],
    [100_000, null, true],
  ])("reviewed at %s and now %s is a jump: %s", (before, after, jump) => {
    expect(isPriceJump(before, after)).toBe(jump);
  });
});

describe("an edit of a live listing", () => {
  it("goes live at once where nothing of it is risky", () => {
    const wanted = { ...live, storage: "Tủ lạnh", variants: [{ ...small, price: 120_000, stock: 90 }, large] };
    expect(splitByRisk(live, wanted, reviewed)).toEqual({ atOnce: wanted, held: null });
  });

  it("keeps what is risky from buyers, and lets the rest through", () => {
    const wanted = {
      ...live,
      name: "Chè chữa bách bệnh",
      storage: "Tủ lạnh",
      pictures: [],
      variants: [{ ...small, price: 200_000, stock: 9 }, large],
    };
    const { atOnce, held } = splitByRisk(live, wanted, reviewed);
    expect(atOnce).toEqual({ ...live, storage: "Tủ lạnh", variants: [{ ...small, stock: 9 }, large] });
    expect(held?.fields).toEqual({ name: "Chè chữa bách bệnh", pictures: [] });
    expect(withHeld(atOnce, held)).toEqual(wanted);
    expect(differencesOf(atOnce, withHeld(atOnce, held))).toEqual([
      { field: "name", before: live.name, after: "Chè chữa bách bệnh" },
      { field: "pictures", before: live.pictures, after: [] },
      { field: "variants.v1.price", before: 100_000, after: 200_000 },
    ]);
  });

  it("measures small steps against the last price that somebody looked at", () => {
    const now = { ...live, variants: [{ ...small, price: 125_000 }, large] };
    const next = { ...live, variants: [{ ...small, price: 150_000 }, large] };
    expect(splitByRisk(now, next, reviewed).held?.sizes.changed).toEqual([{ key: "v1", price: 150_000 }]);
    expect(splitByRisk(now, next, { v1: 125_000 }).held).toBeNull();
  });

  it("does not let a smaller pack pass under the same price", () => {
    const wanted = { ...live, variants: [{ ...small, title: "50 g" }, large] };
    const { atOnce, held } = splitByRisk(live, wanted, reviewed);
    expect(atOnce).toEqual(live);
    expect(held?.sizes.changed).toEqual([{ key: "v1", title: "50 g" }]);
  });

  it("adds sizes after a look, takes them away at once, and never leaves nothing to sell", () => {
    const added = { key: "new-1", title: "1 kg", price: 800_000, stock: 1 };
    const both = splitByRisk(live, { ...live, variants: [small, added] }, reviewed);
    expect(both.atOnce.variants).toEqual([small]);
    expect(both.held?.sizes).toEqual({ changed: [], added: [added], removed: [] });
    const all = splitByRisk(live, { ...live, variants: [added] }, reviewed);
    expect(all.atOnce.variants).toEqual(live.variants);
    expect(all.held?.sizes).toEqual({ changed: [], added: [added], removed: ["v1", "v2"] });
    expect(withHeld(live, all.held).variants).toEqual([added]);
  });

  it("lets stock that changed meanwhile be when the review is over", () => {
    const { held } = splitByRisk(live, { ...live, variants: [{ ...small, price: 900_000 }, large] }, reviewed);
    const sold = { ...live, variants: [{ ...small, stock: 1 }] };
    expect(withHeld(sold, held).variants).toEqual([{ ...small, price: 900_000, stock: 1 }]);
  });
});

describe("what two contents say differently", () => {
  it("is everything that a first proposal says", () => {
    expect(differencesOf(null, { ...live, storage: null }).map(({ field }) => field)).toEqual([
      "name",
      "story_vi",
      "pictures",
      "variants.v1",
      "variants.v2",
    ]);
  });
  it("names sizes that go", () => {
    expect(differencesOf(live, { ...live, variants: [small] })).toEqual([
      { field: "variants.v2", before: { title: "500 g", price: 450_000 }, after: null },
    ]);
  });
  it("does not hang on the order of keys", () => {
    expect(same({ a: 1, b: [{ c: 1, d: 2 }] }, { b: [{ d: 2, c: 1 }], a: 1 })).toBe(true);
    expect(same([1, 2], [2, 1])).toBe(false);
    expect(same(null, undefined)).toBe(true);
  });
});
