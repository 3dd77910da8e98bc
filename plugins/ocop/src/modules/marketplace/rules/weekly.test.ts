import { describe, expect, it } from "vitest";
import { weekMomentInHoChiMinh } from "../../../shared/clock";
import { weeklyNumber } from "./weekly";

const at = (moment: string) => weeklyNumber(weekMomentInHoChiMinh(new Date(moment)));

describe("the weekly batch", () => {
  it("is drafted on Mondays of Việt Nam, whatever the server's clock says", () => {
    expect(at("2026-11-22T17:00:00Z")).toBe("CT-2026-11-23-TUAN");
    expect(at("2026-11-23T16:59:59Z")).toBe("CT-2026-11-23-TUAN");
    expect(at("2026-11-22T16:59:59Z")).toBeNull();
    expect(at("2026-11-23T17:00:00Z")).toBeNull();
  });
});
