import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedPoint, coverageOf } from "./coverage";

const unit = (code: string) => ({ code, name: `Huyện ${code}`, province: "Thanh Hóa" });
const point = (more: Partial<CountedPoint> = {}): CountedPoint => ({
  unit_code: "F399",
  is_fair: false,
  trading: true,
  recognised: false,
  freshness: "never",
  stall_count: null,
  ...more,
});

describe("coverageOf", () => {
  it("meets the target with one point and misses it with none", () => {
    expect(coverageOf([unit("F399"), unit("F400")], [point()], 1)).toMatchObject([
      { points: 1, target: 1, met: true },
      { points: 0, target: 1, met: false },
    ]);
  });

  it("counts no stall as a point, however many there are", () => {
    const [one, two] = coverageOf([unit("F399"), unit("F400")], [point({ stall_count: 33 })], 2);
    expect(one).toMatchObject({ points: 1, stalls: 33, met: false });
    expect(two).toMatchObject({ points: 0, stalls: 0, met: false });
  });

  it("leaves out fairs, and points that are closed or not open yet", () => {
    const [row] = coverageOf([unit("F399")], [point({ is_fair: true }), point({ trading: false })], 1);
    expect(row).toMatchObject({ points: 0, met: false });
  });

  it("tells recognised and lately checked points apart", () => {
    const points = [point({ recognised: true, freshness: "fresh" }), point({ freshness: "ageing" })];
    expect(coverageOf([unit("F399")], points, 1)).toMatchObject([{ points: 2, recognised: 1, fresh: 1 }]);
  });

  it("has no target where nobody set one", () => {
    expect(coverageOf([unit("1")], [point({ unit_code: "1" })], null)).toMatchObject([{ target: null, met: null }]);
  });

  it("loses no point: what lies nowhere stands in a last row without a target", () => {
    const code = fc.constantFrom("F399", "F400", "elsewhere", null);
    fc.assert(
      fc.property(fc.array(code), (codes) => {
        const points = codes.map((unit_code) => point({ unit_code }));
        const rows = coverageOf([unit("F399"), unit("F400")], points, 1);
        expect(rows.reduce((sum, row) => sum + row.points, 0)).toBe(codes.length);
        const lost = codes.filter((one) => one === null || one === "elsewhere").length;
        expect(rows.filter((row) => row.unit === null).map((row) => [row.points, row.met])).toEqual(
          lost === 0 ? [] : [[lost, null]],
        );
      }),
    );
  });
});
