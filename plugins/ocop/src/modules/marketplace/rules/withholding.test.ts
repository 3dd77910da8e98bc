import { describe, expect, it } from "vitest";
import { isWithheld, withhold } from "./withholding";

const sale = { producerKind: "household", service: false, revenue: 1_000_000, day: "2026-11-25" };

describe("withhold", () => {
  it("keeps 1 % and 0.5 % of a household's goods, 5 % and 2 % of its services", () => {
    expect(withhold(sale)).toEqual({ rate_id: "117-2025-goods", vat: 10_000, pit: 5_000 });
    expect(withhold({ ...sale, service: true })).toEqual({ rate_id: "117-2025-services", vat: 50_000, pit: 20_000 });
  });

  it("keeps nothing of enterprises and cooperatives, nor before the decree", () => {
    for (const producerKind of ["enterprise", "cooperative", "cooperative_group"]) {
      expect(withhold({ ...sale, producerKind })).toEqual({ rate_id: null, vat: 0, pit: 0 });
    }
    expect(withhold({ ...sale, day: "2025-06-30" }).rate_id).toBeNull();
    expect(withhold({ ...sale, day: "2025-07-01" }).rate_id).toBe("117-2025-goods");
  });

  it("treats an unknown kind as a household", () => {
    expect(isWithheld("unknown")).toBe(true);
  });

  it("follows a table with dates", () => {
    const rates = [
      { id: "old", activity: "goods", vat_bp: 100, pit_bp: 50, from: "2025-07-01", to: "2025-12-31", source: "" },
      { id: "new", activity: "goods", vat_bp: 200, pit_bp: 0, from: "2026-01-01", to: null, source: "" },
    ] as const;
    expect(withhold({ ...sale, day: "2025-12-31" }, rates).rate_id).toBe("old");
    expect(withhold({ ...sale, day: "2026-01-01" }, rates)).toEqual({ rate_id: "new", vat: 20_000, pit: 0 });
  });
});
