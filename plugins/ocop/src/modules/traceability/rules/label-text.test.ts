import { describe, expect, it } from "vitest";
import { labelText } from "./label-text";

describe("the words of a label", () => {
  const facts = {
    product_title: "Kẹo lạc",
    variant_title: "Gói 200 g",
    number: "L261126-01",
    made_on: "2026-11-26",
    best_before: "2027-05-26",
    producer: "Hợp tác xã Thử nghiệm",
  };
  it("write days as Vietnamese labels do", () => {
    expect(labelText(facts)).toEqual({
      goods: "Kẹo lạc – Gói 200 g",
      facts: ["Số lô: L261126-01", "NSX: 26/11/2026", "HSD: 26/05/2027"],
      maker: "Sản xuất: Hợp tác xã Thử nghiệm",
    });
  });
  it("claim no day that there is not", () => {
    const { goods, facts: words } = labelText({ ...facts, best_before: null, variant_title: null });
    expect(goods).toBe("Kẹo lạc");
    expect(words).toEqual(["Số lô: L261126-01", "NSX: 26/11/2026"]);
  });
});
