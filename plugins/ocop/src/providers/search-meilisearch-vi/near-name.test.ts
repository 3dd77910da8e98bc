import { describe, expect, it } from "vitest";
import { nearness, type Sought } from "./near-name";

const word = (text: string): Sought => ({ ways: [[text]], begins: false });
const one = (...texts: string[]): Sought => ({ ways: texts.map((text) => text.split(" ")), begins: false });
const nearest = (names: readonly string[], ...sought: Sought[]) =>
  names.toSorted((a, b) => nearness(b.split(" "), sought) - nearness(a.split(" "), sought))[0];

describe("the name nearest to what is sought", () => {
  it("holds more of the words", () => {
    expect(
      nearest(
        ["cao xuong huou mat ong hoa", "mat ong huong hoa"],
        word("mat"),
        word("ong"),
        one("huong", "hung"),
        word("hoa"),
      ),
    ).toBe("mat ong huong hoa");
  });
  it("holds them as the likelier word", () => {
    expect(nearest(["mat mia phu gia", "mat ong rung"], word("mat"), one("ong", "on", "mia"))).toBe("mat ong rung");
  });
  it("holds them side by side and little else", () => {
    expect(nearest(["che kho xanh", "che xanh thai", "che xanh"], one("che", "ceo"), word("xanh"))).toBe("che xanh");
  });
  it("may have a word that was joined, and the last one whole where only its beginning was typed", () => {
    expect(nearest(["nuoc man", "nuoc mam ngon"], one("nuocman", "nuoc mam"), { ways: [["ng"]], begins: true })).toBe(
      "nuoc mam ngon",
    );
  });
  it("is no name at all where nothing stands", () => {
    expect(nearness([], [word("mat")])).toBeCloseTo(0);
  });
});
