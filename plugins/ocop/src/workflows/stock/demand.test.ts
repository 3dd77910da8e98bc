import { describe, expect, it } from "vitest";
import { demandOf, shortagesOf, type Kit } from "./demand";

const one = (title: string, item: string, required = 1): Kit => ({ title, parts: [{ item, required }] });
const kits = new Map<string, Kit>([
  ["tea", one("Chè Lam", "leaf")],
  ["pair", one("Cặp Chè Lam", "leaf", 2)],
  ["basket", { title: "Giỏ quà", parts: [...one("", "leaf").parts, ...one("", "honey").parts] }],
]);
const line = (id: string, variantId: string, quantity: number) => ({ line: id, variantId, quantity });
const stock = (pieces: Record<string, number>) => (item: string) => pieces[item] ?? 0;

describe("demandOf", () => {
  it("sums all lines that draw on one inventory item", () => {
    const lines = [line("a", "tea", 2), line("b", "tea", 1), line("c", "pair", 3), line("d", "basket", 1)];
    expect(demandOf(lines, kits)).toEqual(
      new Map([
        ["leaf", 10],
        ["honey", 1],
      ]),
    );
  });

  it("ignores what is not counted", () => {
    expect(demandOf([line("a", "tour", 9)], kits).size).toBe(0);
  });
});

describe("shortagesOf", () => {
  it("is silent when there is enough", () => {
    expect(shortagesOf([line("a", "tea", 2)], kits, stock({ leaf: 2 }))).toEqual([]);
    expect(shortagesOf([line("a", "tour", 900)], kits, stock({}))).toEqual([]);
  });

  it("names the line, the product and what is left", () => {
    const short = shortagesOf([line("a", "tea", 3)], kits, stock({ leaf: 2 }));
    expect(short).toEqual([{ line: "a", title: "Chè Lam", available: 2 }]);
  });

  it("names every line of a product that is split over two", () => {
    const short = shortagesOf([line("a", "tea", 2), line("b", "tea", 1)], kits, stock({ leaf: 2 }));
    expect(short.map(({ line: id }) => id)).toEqual(["a", "b"]);
  });

  it("counts in pieces of the product, not of the warehouse", () => {
    expect(shortagesOf([line("a", "pair", 3)], kits, stock({ leaf: 5 }))[0]?.available).toBe(2);
    expect(shortagesOf([line("a", "basket", 1)], kits, stock({ leaf: 5 }))[0]?.available).toBe(0);
  });
});
