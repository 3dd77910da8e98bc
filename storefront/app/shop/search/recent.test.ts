import { MOST_RECENT, parseRecent, withoutRecent, withRecent } from "./recent";

describe("recent searches", () => {
  it("stand newest first, each once, whatever its letter case or Unicode form", () => {
    const list = ["Mật ong", "gà mía"].reduce(withRecent, [] as string[]);
    expect(list).toEqual(["gà mía", "Mật ong"]);
    expect(withRecent(list, "  mật   ong ")).toEqual(["mật ong", "gà mía"]);
    expect(withRecent(list, "GÀ MÍA".normalize("NFD"))).toEqual(["GÀ MÍA", "Mật ong"]);
    expect(withRecent(list, "  ")).toEqual(list);
  });
  it("are eight at most, the oldest goes", () => {
    const list = Array.from({ length: 12 }, (_, n) => `tìm ${n}`).reduce(withRecent, [] as string[]);
    expect(list).toHaveLength(MOST_RECENT);
    expect(list).not.toContain("tìm 3");
    expect(withoutRecent(list, "TÌM 11")).toHaveLength(MOST_RECENT - 1);
  });
  it("are none where the store holds something else", () => {
    for (const stored of [null, "", "{", "7", '{"a":1}']) expect(parseRecent(stored)).toEqual([]);
    expect(parseRecent('["chè", 7, null, ""]')).toEqual(["chè"]);
  });
});
