import { describe, expect, it } from "vitest";
import { bareName, unitInSentence, unitKind, unitName } from "./unit-name";

describe("the name of a unit", () => {
  it.each([
    ["Tỉnh Thanh Hóa", "Thanh Hóa province"],
    ["Thành phố Hồ Chí Minh", "Hồ Chí Minh city"],
    ["Huyện Hoằng Hóa", "Hoằng Hóa district"],
    ["Quận Ba Đình", "Ba Đình urban district"],
    ["Thị xã Nghi Sơn", "Nghi Sơn town"],
    ["Thị trấn Bút Sơn", "Bút Sơn township"],
    ["Xã Hoằng Lộc", "Hoằng Lộc commune"],
    ["Đặc khu Phú Quốc", "Phú Quốc special zone"],
    ["Phường 1", "Ward 1"],
    ["Thanh Hóa", "Thanh Hóa"],
  ])("%s is %s in English", (vietnamese, english) => {
    expect(unitName(vietnamese, "en")).toBe(english);
    expect(unitInSentence(vietnamese, "en")).toBe(english);
    expect(unitName(vietnamese, "vi")).toBe(vietnamese);
  });

  it("is written small but for the name inside a Vietnamese sentence", () => {
    expect(unitInSentence("Đặc khu Phú Quốc", "vi")).toBe("đặc khu Phú Quốc");
  });

  it("says what a unit is", () => {
    expect([unitKind("thị xã", "vi"), unitKind("thị xã", "en")]).toEqual(["Thị xã", "Town"]);
  });
});

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
