import { bareName, meansUnit } from "./units";

describe("bareName", () => {
  it.each([
    ["Thành phố Huế", "Huế"],
    ["Tỉnh Thanh Hóa", "Thanh Hóa"],
    ["TP Thanh Hóa", "Thanh Hóa"],
    ["Xã Xuân Hòa", "Xuân Hòa"],
    ["Hà Nội", "Hà Nội"],
  ])("%s is looked up as %s", (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });
  it("leaves the number of a numbered district with its kind", () => {
    expect(bareName("Quận 1")).toBe("Quận 1");
  });
});

describe("meansUnit", () => {
  it("takes codes and slugs in any case, and no other unit's", () => {
    expect(meansUnit("F399", "F399")).toBe(true);
    expect(meansUnit("hoang-hoa-f399", "F399")).toBe(true);
    expect(meansUnit("138", "38")).toBe(false);
    expect(meansUnit(null, "38")).toBe(false);
  });
});
