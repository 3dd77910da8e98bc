import { NO_FILTERS } from "./filters";
import { NO_FACETS } from "./no-facets.fixture";
import { groupTree, placeTree } from "./tree";

const facets = {
  ...NO_FACETS,
  group: [
    { value: "food", count: 9 },
    { value: "herbal", count: 2 },
  ],
  subGroup: [{ value: "food.che-bien", label: "Chế biến", parent: "food", count: 4 }],
  province: [
    { value: "38", label: "Thanh Hóa", count: 5 },
    { value: "40", label: "Nghệ An", count: 1 },
  ],
  district: [{ value: "F399", label: "Huyện Hoằng Hóa", parent: "38", count: 3 }],
  commune: [
    { value: "16531", label: "Xã Hoằng Lộc", parent: "F399", count: 1 },
    { value: "14758", label: "Phường Hạc Thành", parent: "38", count: 2 },
  ],
};

describe("the tree of places", () => {
  it("puts communes under their district, or under the province that knows none", () => {
    const [home, other] = placeTree(facets, NO_FILTERS);
    expect(home?.children.map(({ field, value }) => [field, value])).toEqual([
      ["huyen", "F399"],
      ["xa", "14758"],
    ]);
    expect(home?.children[0]?.children.map(({ value }) => value)).toEqual(["16531"]);
    expect(other?.children).toEqual([]);
    expect(home?.open).toBe(false);
  });
  it("stands open down to what is chosen", () => {
    const [home, other] = placeTree(facets, { ...NO_FILTERS, communes: ["16531"] });
    expect([home?.open, home?.checked, home?.children[0]?.open, other?.open]).toEqual([true, false, true, false]);
  });
});

describe("the tree of groups", () => {
  it("names groups and opens the chosen one", () => {
    const [food, herbal] = groupTree(facets, { ...NO_FILTERS, groups: ["food"] }, { food: "Thực phẩm" });
    expect(food).toMatchObject({ label: "Thực phẩm", checked: true, open: true });
    expect(food?.children).toMatchObject([{ field: "nhom-con", label: "Chế biến", checked: false }]);
    expect(herbal).toMatchObject({ label: "herbal", children: [], open: false });
  });
});
