import { meansUnit } from "./units";

describe("meansUnit", () => {
  it("takes codes and slugs in any case, and no other unit's", () => {
    expect(meansUnit("F399", "F399")).toBe(true);
    expect(meansUnit("hoang-hoa-f399", "F399")).toBe(true);
    expect(meansUnit("138", "38")).toBe(false);
    expect(meansUnit(null, "38")).toBe(false);
  });
});
