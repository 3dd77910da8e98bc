import { describe, expect, it } from "vitest";
import { ageRestriction } from "./alcohol";

describe("ageRestriction", () => {
  it("follows the strength whatever the tick says", () => {
    expect(ageRestriction({ alcohol_strength: 29.5, age_restricted: false })).toBe(true);
    expect(ageRestriction({ alcohol_strength: 0.5 })).toBe(true);
  });

  it("follows the sub-group where the strength was left out", () => {
    for (const sub_group of ["Đồ uống có cồn khác", "Rượu trắng"])
      expect(ageRestriction({ sub_group, age_restricted: false })).toBe(true);
    for (const sub_group of ["Đồ uống không cồn", "Chè", null, undefined])
      expect(ageRestriction({ sub_group, age_restricted: false })).toBe(false);
  });

  it("is a tick where no strength is known, and nothing where nothing is said", () => {
    expect(ageRestriction({ alcohol_strength: null, age_restricted: true })).toBe(true);
    expect(ageRestriction({ alcohol_strength: 0, age_restricted: false })).toBe(false);
    expect(ageRestriction({})).toBeUndefined();
  });
});
