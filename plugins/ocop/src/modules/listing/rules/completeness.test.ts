import { describe, expect, it } from "vitest";
import { advisedFields, doubledTitles, missingFields, newlyMissing } from "./completeness";

const quick = {
  name: "Mật ong rừng",
  group: null,
  sub_group: null,
  alcohol_strength: null,
  variants: [{ title: "500 ml", price: 180_000 }],
  pictures: [{ id: "lpic_1" }],
};

describe("a listing", () => {
  it("can be handed in with name, picture, price and stock", () => {
    expect(missingFields(quick)).toEqual([]);
  });
  it("names what it lacks", () => {
    const bare = { ...quick, name: null, pictures: [], variants: [] };
    expect(missingFields(bare)).toEqual(["name", "pictures", "variants"]);
    expect(
      missingFields({
        ...quick,
        variants: [
          { title: "1", price: 1000 },
          { title: "2", price: null },
        ],
      }),
    ).toEqual(["variants.1.price"]);
  });
  it("of alcohol has to say its group, so that the register keeps it from minors", () => {
    expect(missingFields({ ...quick, alcohol_strength: 29.5 })).toEqual(["group"]);
    expect(missingFields({ ...quick, alcohol_strength: 29.5, group: "beverage" })).toEqual([]);
    expect(missingFields({ ...quick, alcohol_strength: 0 })).toEqual([]);
  });
});

describe("an edit", () => {
  it("takes nothing away that buyers need, and may leave missing what was missing", () => {
    const bare = { ...quick, pictures: [] };
    expect(newlyMissing(bare, bare)).toEqual([]);
    expect(newlyMissing(quick, bare)).toEqual(["pictures"]);
    expect(newlyMissing(bare, { ...bare, variants: [] })).toEqual(["variants"]);
  });
});

describe("the label", () => {
  it("of food says more than that of a basket, a tour has none", () => {
    const food = advisedFields({ ...quick, group: "food" });
    expect(food).toEqual(expect.arrayContaining(["origin", "ingredients", "shelf_life", "declaration_number"]));
    expect(advisedFields({ ...quick, group: "handicraft" })).toEqual([
      "responsible_name",
      "responsible_address",
      "origin",
    ]);
    expect(advisedFields({ ...quick, group: "tourism" })).toEqual([]);
  });
  it("asks for the strength of spirits", () => {
    expect(advisedFields({ ...quick, name: "Rượu nếp", group: "beverage" })).toContain("alcohol_strength");
    expect(advisedFields({ ...quick, name: "Trà xanh", group: "beverage" })).not.toContain("alcohol_strength");
  });
  it("does not ask for what is said", () => {
    expect(advisedFields({ ...quick, group: "handicraft", origin: "Việt Nam" })).not.toContain("origin");
  });
});

describe("names of sizes", () => {
  it("are told apart without regard to capitals", () => {
    expect(doubledTitles([{ title: "Hộp 500 g" }, { title: "1 kg" }, { title: "hộp 500 G" }])).toEqual([2]);
    expect(doubledTitles([])).toEqual([]);
  });
});
