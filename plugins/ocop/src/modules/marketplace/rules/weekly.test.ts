import { describe, expect, it } from "vitest";
import { weekMomentInHoChiMinh } from "../../../shared/clock";
import { nextPayoutDay, weeklyNumber } from "./weekly";

const at = (moment: string) => weeklyNumber(weekMomentInHoChiMinh(new Date(moment)));

describe("the weekly batch", () => {
  it("is drafted on Mondays of Việt Nam, whatever the server's clock says", () => {
    expect(at("2026-11-22T17:00:00Z")).toBe("CT-2026-11-23-TUAN");
    expect(at("2026-11-23T16:59:59Z")).toBe("CT-2026-11-23-TUAN");
    expect(at("2026-11-22T16:59:59Z")).toBeNull();
    expect(at("2026-11-23T17:00:00Z")).toBeNull();
  });
});

describe("the next weekly payout", () => {
  const next = (moment: string, drafted = false, notBefore?: string) =>
    nextPayoutDay(weekMomentInHoChiMinh(new Date(moment)), drafted, notBefore);

  it("is the next Monday, or today while today's batch is not drafted", () => {
    expect(next("2026-11-26T05:00:00Z")).toBe("2026-11-30");
    expect(next("2026-11-29T16:59:59Z")).toBe("2026-11-30");
    expect(next("2026-11-30T05:00:00Z")).toBe("2026-11-30");
    expect(next("2026-11-30T05:00:00Z", true)).toBe("2026-12-07");
  });

  it("is no Monday before the day from which something counts", () => {
    expect(next("2026-11-26T05:00:00Z", false, "2026-11-30")).toBe("2026-11-30");
    expect(next("2026-11-26T05:00:00Z", false, "2026-12-01")).toBe("2026-12-07");
  });
});
