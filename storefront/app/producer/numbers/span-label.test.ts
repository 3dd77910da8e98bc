import { describe, expect, it } from "vitest";
import { spanLabel } from "./span-label";

describe("a span's label", () => {
  it("is a day, or its first and last", () => {
    expect(spanLabel({ from: "2026-11-02", to: "2026-11-02" })).toBe("02/11");
    expect(spanLabel({ from: "2026-12-28", to: "2027-01-03" })).toBe("28/12–03/01");
  });
});
