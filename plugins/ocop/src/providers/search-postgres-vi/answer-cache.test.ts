import { describe, expect, it } from "vitest";
import { TallyCache } from "./answer-cache";

const tally = (version: number) => ({ version, count: version, facets: {} });

describe("TallyCache", () => {
  it("never gives a tally of another version", () => {
    const cache = new TallyCache();
    cache.set("a", tally(1));
    expect(cache.get("a", 1)?.count).toBe(1);
    expect(cache.get("a", 2)).toBeUndefined();
  });
  it("forgets what was used least recently", () => {
    const cache = new TallyCache(2);
    cache.set("a", tally(1));
    cache.set("b", tally(1));
    cache.get("a", 1);
    cache.set("c", tally(1));
    expect(["a", "b", "c"].map((key) => cache.last(key)?.count)).toEqual([1, undefined, 1]);
  });
});
