import { describe, expect, it } from "vitest";
import { matchProducers, type SoldGood, type Wanted } from "./match";

const good = (producer_id: string, more: Partial<SoldGood> = {}): SoldGood => ({
  producer_id,
  product_id: `prod_${producer_id}`,
  title: "Chè xanh Tân Cương",
  group: "beverage",
  sub_group: "Chè",
  province_code: "19",
  ...more,
});

const wanted = (more: Partial<Wanted> = {}): Wanted => ({
  words: "mật ong",
  product_ids: [],
  group: null,
  sub_group: null,
  province_code: null,
  ...more,
});

const goods = [
  good("tea"),
  good("far-tea", { province_code: "38", title: "Trà sen" }),
  good("honey", { title: "Mật ong hoa nhãn", group: "food", sub_group: "Mật ong", province_code: "33" }),
];

const told = (request: Wanted) => Object.fromEntries(matchProducers(request, goods));

describe("matchProducers", () => {
  it("asks who makes a named product, wherever they are", () => {
    expect(told(wanted({ product_ids: ["prod_tea"], province_code: "38" }))).toEqual({ tea: ["product"] });
  });

  it("asks by group, sub-group and place", () => {
    expect(told(wanted({ words: "đồ uống", group: "beverage" }))).toEqual({ tea: ["group"], "far-tea": ["group"] });
    expect(told(wanted({ words: "đồ uống", group: "beverage", province_code: "19" }))).toEqual({
      tea: ["group", "place"],
    });
    expect(told(wanted({ words: "trà", group: "beverage", sub_group: "chè", province_code: "38" }))).toEqual({
      "far-tea": ["sub_group", "place"],
    });
    expect(told(wanted({ words: "cà phê", group: "beverage", sub_group: "Cà phê" }))).toEqual({});
  });

  it("finds by all words of the name, with or without marks, and by no part of a word", () => {
    expect(told(wanted())).toEqual({ honey: ["words"] });
    expect(told(wanted({ words: "MAT ONG" }))).toEqual({ honey: ["words"] });
    expect(told(wanted({ words: "on" }))).toEqual({});
    expect(told(wanted({ words: "…" }))).toEqual({});
  });

  it("does not cross the asked group by a word", () => {
    expect(told(wanted({ group: "beverage", sub_group: "Mật" }))).toEqual({});
  });

  it("names a producer once, by its best good", () => {
    const both = matchProducers(wanted({ group: "beverage", product_ids: ["prod_x"] }), [
      good("tea"),
      good("tea", { product_id: "prod_x" }),
      good("tea"),
    ]);
    expect([...both]).toEqual([["tea", ["product"]]]);
  });
});
