import { describe, expect, it } from "vitest";
import { checkProblem, judgePosition } from "./check";

const MARKET = { lat: 19.8066, lng: 105.7852 };
/** About 111 metres a thousandth of a degree of latitude. */
const north = (metres: number, accuracy_m = 10) => ({ ...MARKET, lat: MARKET.lat + metres / 111_195, accuracy_m });

describe("judgePosition", () => {
  it("knows nothing without either position", () => {
    expect(judgePosition(null, north(0))).toEqual({ distance_m: null, verdict: "unknown" });
    expect(judgePosition(MARKET, null)).toEqual({ distance_m: null, verdict: "unknown" });
  });

  it.each([
    [0, 10, "near"],
    [200, 10, "near"],
    [209, 10, "near"],
    [215, 10, "far"],
    [900, 800, "near"],
    [5000, 50, "far"],
  ])("%i m away with an accuracy of %i m is %s", (metres, accuracy, verdict) => {
    expect(judgePosition(MARKET, north(metres, accuracy))).toEqual({ distance_m: metres, verdict });
  });
});

describe("checkProblem", () => {
  const check = { verdict: "near" as const, note: null, moves_point: false, position: north(10) };

  it("takes a check at the point, and one without a position", () => {
    expect(checkProblem(check)).toBeNull();
    expect(checkProblem({ ...check, verdict: "unknown", position: null })).toBeNull();
  });

  it("asks why somebody is far away, unless the point is what was wrong", () => {
    const far = { ...check, verdict: "far" as const, position: north(900) };
    expect(checkProblem(far)).toBe("check_far_unexplained");
    expect(checkProblem({ ...far, note: "Điểm bán đã chuyển sang chợ mới" })).toBeNull();
    expect(checkProblem({ ...far, moves_point: true })).toBeNull();
  });

  it("moves a point by an exact position only", () => {
    expect(checkProblem({ ...check, moves_point: true, position: north(10, 101) })).toBe("position_inexact");
    expect(checkProblem({ ...check, moves_point: true, position: null })).toBe("position_inexact");
    expect(checkProblem({ ...check, moves_point: true, position: north(10, 100) })).toBeNull();
  });
});
