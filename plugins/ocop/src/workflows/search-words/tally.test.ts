import { describe, expect, it } from "vitest";
import { Tally } from "./tally";

describe("a tally", () => {
  it("sums searches of one word in one area on one day, and is empty once taken", () => {
    const tally = new Tally();
    tally.add("2026-11-26", "", "mat ong", true);
    tally.add("2026-11-26", "", "mat ong", false);
    tally.add("2026-11-26", "38", "mat ong", true);
    tally.add("2026-11-27", "", "mat ong", true);
    expect(tally.take()).toEqual([
      { day: "2026-11-26", area: "", word: "mat ong", searches: 2, without_result: 1 },
      { day: "2026-11-26", area: "38", word: "mat ong", searches: 1, without_result: 0 },
      { day: "2026-11-27", area: "", word: "mat ong", searches: 1, without_result: 0 },
    ]);
    expect(tally.take()).toEqual([]);
  });

  it("holds no more words than its limit, and goes on counting those it holds", () => {
    const tally = new Tally();
    for (let n = 0; n < 2500; n += 1) tally.add("2026-11-26", "", `word ${n}`, true);
    tally.add("2026-11-26", "", "word 0", true);
    const taken = tally.take();
    expect(taken).toHaveLength(2000);
    expect(taken[0]?.searches).toBe(2);
  });
});
