import { describe, expect, it } from "vitest";
import { officePromotions } from "../../shared/i18n/vi/office-promotions";
import { featureBody, featureFaults, type FeatureFields } from "./feature-fields";

const words = officePromotions.faults;
const fields = (more: Partial<FeatureFields> = {}): FeatureFields => ({
  sales_point_id: "sp_1",
  page: "home",
  unit_code: "",
  from_day: "2026-12-01",
  days: "7",
  ...more,
});

describe("the form of a feature", () => {
  it("needs a unit for the page of a place alone", () => {
    expect(featureFaults(fields(), words)).toEqual({});
    expect(featureFaults(fields({ page: "place" }), words)).toEqual({ unit_code: words.unit });
    expect(featureBody(fields({ unit_code: "38" })).unit_code).toBeNull();
    expect(featureBody(fields({ page: "place", unit_code: "38" })).unit_code).toBe("38");
  });

  it.each(["0", "61", "", "-1", "7.5", "bảy"])("takes no %s days", (days) => {
    expect(featureFaults(fields({ days }), words)).toEqual({ days: words.days });
  });

  it("needs a point and a day", () => {
    expect(featureFaults(fields({ sales_point_id: "", from_day: "" }), words)).toEqual({
      sales_point_id: words.needed,
      from_day: words.needed,
    });
  });
});
