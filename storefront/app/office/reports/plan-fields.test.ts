import { describe, expect, it } from "vitest";
import { planBody, readPlan } from "./plan-fields";

function typed(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ year: "2026", ...fields })) form.set(name, value);
  return planBody(readPlan(form));
}

describe("a plan as it is typed", () => {
  it("is whole numbers, and nothing where nothing is planned", () => {
    expect(typed({ recognised: "1.200", producers: "0", note: " QĐ 12/QĐ-UBND " })).toEqual({
      body: {
        year: 2026,
        figures: { recognised: 1200, in_force: null, producers: 0, sales_points: null },
        note: "QĐ 12/QĐ-UBND",
      },
    });
  });

  it.each(["1,5", "-1", "nhiều", "1.000.001"])("names the box of what cannot be: %s", (text) =>
    expect(typed({ in_force: text, recognised: "5" })).toEqual({ faults: ["in_force"] }),
  );
});
