import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fivePercent } from "./commission.fixture";
import { portion, ruleFor, shareOf } from "./commission";

const tea = { producer_id: "p1", producer_kind: "cooperative", product_group: "beverage", product_id: "tea" };

describe("ruleFor", () => {
  it("takes the first that fits, in the operator's order, not the most special one", () => {
    const group = { ...fivePercent, id: "group", position: 1, product_group: "beverage", rate_bp: 400 };
    const product = { ...fivePercent, id: "product", position: 2, product_id: "tea", rate_bp: 300 };
    expect(ruleFor([fivePercent, product, group], tea, "2026-11-25")?.id).toBe("group");
    expect(ruleFor([fivePercent, product, group], { ...tea, product_group: "food" }, "2026-11-25")?.id).toBe("product");
  });

  it("skips rules that are off, not yet or no longer in force", () => {
    const rules = [
      { ...fivePercent, id: "off", position: 1, active: false },
      { ...fivePercent, id: "later", position: 2, valid_from: "2026-11-26" },
      { ...fivePercent, id: "over", position: 3, valid_to: "2026-11-24" },
      { ...fivePercent, id: "today", position: 4, valid_from: "2026-11-25", valid_to: "2026-11-25" },
    ];
    expect(ruleFor(rules, tea, "2026-11-25")?.id).toBe("today");
    expect(ruleFor(rules.slice(0, 3), tea, "2026-11-25")).toBeNull();
  });
});

describe("shareOf", () => {
  it("rounds half up to whole đồng", () => {
    expect(shareOf(185_000, 500)).toBe(9_250);
    expect(shareOf(30, 500)).toBe(2);
    expect(shareOf(29, 500)).toBe(1);
    expect(() => shareOf(1.5, 500)).toThrow(RangeError);
    expect(() => shareOf(-1, 500)).toThrow(RangeError);
  });
});

describe("portion", () => {
  it("sums to the whole for every order of taking pieces back", () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), pieces, (amount, takes) => {
        const total = takes.reduce((sum, take) => sum + take, 0);
        let done = 0;
        let sum = 0;
        for (const take of takes) {
          const part = portion(amount, total, done, take);
          expect(part).toBeGreaterThanOrEqual(0);
          sum += part;
          done += take;
        }
        expect(sum).toBe(amount);
      }),
    );
  });

  it("refuses to take back more than there was", () => {
    expect(() => portion(100, 3, 2, 2)).toThrow(RangeError);
  });
});
