import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deliveryFee, type FeeRule, provinceKey, reaches } from "./delivery-fee";

const parcel = { goods: 200_000, grams: 1_200, province: "Tỉnh Thanh Hóa" };
const fee = (rule: FeeRule, more = {}, free_from: number | null = null) =>
  deliveryFee({ kind: "delivery", rule, free_from }, { ...parcel, ...more });

describe("deliveryFee", () => {
  it("is flat, by province or by weight", () => {
    expect(fee({ kind: "flat", amount: 30_000 })).toBe(30_000);
    const byProvince: FeeRule = { kind: "province", amount: 40_000, fees: { "thanh-hoa": 15_000 } };
    expect(fee(byProvince)).toBe(15_000);
    expect(fee(byProvince, { province: "Thanh Hoá" })).toBe(15_000);
    expect(fee(byProvince, { province: "Cà Mau" })).toBe(40_000);
    expect(fee(byProvince, { province: null })).toBe(40_000);
    const byWeight: FeeRule = {
      kind: "weight",
      amount: 20_000,
      base_grams: 1_000,
      step_grams: 500,
      step_amount: 5_000,
    };
    expect(fee(byWeight)).toBe(25_000);
    expect(fee(byWeight, { grams: 1_000 })).toBe(20_000);
    expect(fee(byWeight, { grams: 1_501 })).toBe(30_000);
  });

  it("is waived from the free amount on, and for pick-up", () => {
    const flat: FeeRule = { kind: "flat", amount: 30_000 };
    expect(fee(flat, {}, 200_000)).toBe(0);
    expect(fee(flat, { goods: 199_999 }, 200_000)).toBe(30_000);
    expect(deliveryFee({ kind: "pickup", rule: flat, free_from: null }, parcel)).toBe(0);
  });

  it("never falls when a parcel gets heavier, and is always whole đồng", () => {
    const rule = fc.record({
      kind: fc.constant("weight" as const),
      amount: fc.nat({ max: 100_000 }),
      base_grams: fc.nat({ max: 5_000 }),
      step_grams: fc.integer({ min: 1, max: 2_000 }),
      step_amount: fc.nat({ max: 20_000 }),
    });
    fc.assert(
      fc.property(rule, fc.nat({ max: 50_000 }), fc.nat({ max: 5_000 }), (one, grams, more) => {
        const [light, heavy] = [fee(one, { grams }), fee(one, { grams: grams + more })];
        return Number.isInteger(light) && light <= heavy;
      }),
    );
  });
});

describe("provinceKey", () => {
  it("knows a province by its name, whatever stands in front of it", () => {
    expect(["Tỉnh Đắk Lắk", "Đắk Lắk", "đắk lắk"].map(provinceKey)).toEqual(["dak-lak", "dak-lak", "dak-lak"]);
    expect(provinceKey("Thành phố Hà Nội")).toBe("ha-noi");
  });
});

describe("reaches", () => {
  it("is everywhere unless provinces are named, and is not asked before a province is known", () => {
    const bounded = { kind: "delivery" as const, provinces: ["thanh-hoa"] };
    expect(reaches(bounded, "Tỉnh Thanh Hoá")).toBe(true);
    expect(reaches(bounded, "Cà Mau")).toBe(false);
    expect(reaches(bounded, null)).toBe(true);
    expect(reaches({ kind: "delivery" }, "Cà Mau")).toBe(true);
    expect(reaches({ kind: "delivery", provinces: null }, "Cà Mau")).toBe(true);
    expect(reaches({ ...bounded, kind: "pickup" }, "Cà Mau")).toBe(true);
  });
});
