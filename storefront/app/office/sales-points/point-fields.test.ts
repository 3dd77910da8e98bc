import { describe, expect, it } from "vitest";
import { officeSalesPoints } from "../../shared/i18n/vi/office-sales-points";
import { pointBody, pointFaults, readPoint } from "./point-fields";

const words = officeSalesPoints.form.faults;
const typed = (entries: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ name: "Chợ A", kind: "shop", commune_code: "14758", ...entries }))
    form.set(name, value);
  return readPoint(form);
};
const faults = (entries: Record<string, string>) => pointFaults(typed(entries), words);

describe("the form of a sales point", () => {
  it("needs a name, a kind and a commune, and nothing else", () => {
    expect(faults({})).toEqual({});
    expect(faults({ name: " ", kind: "", commune_code: "" })).toEqual({
      name: words.needed,
      kind: words.needed,
      commune_code: words.needed,
    });
  });

  it("takes positions with a comma or a point, whole and in the country", () => {
    expect(faults({ lat: "19,80665", lng: "105.7852" })).toEqual({});
    expect(faults({ lat: "19,80665" })).toEqual({ lng: words.both });
    expect(faults({ lat: "105,7852", lng: "19,80665" })).toEqual({ lat: words.outside });
    expect(faults({ lat: "19 độ", lng: "105" })).toEqual({ lat: words.number });
    expect(pointBody(typed({ lat: "19,80665", lng: "105.7852" }))).toMatchObject({ lat: 19.80665, lng: 105.7852 });
  });

  it("takes a fair with both days, in their order", () => {
    expect(faults({ starts_on: "2026-12-01" })).toEqual({ ends_on: words.bothDays });
    expect(faults({ starts_on: "2026-12-02", ends_on: "2026-12-01" })).toEqual({ ends_on: words.order });
    expect(faults({ starts_on: "2026-12-01", ends_on: "2026-12-01" })).toEqual({});
  });

  it("sends hours by the day, and none where nothing was typed", () => {
    expect(pointBody(typed({})).hours).toBeNull();
    expect(pointBody(typed({ hours_mon: "7h30-11h30" })).hours).toEqual({ mon: [["07:30", "11:30"]] });
    expect(faults({ hours_sun: "cả ngày" })).toEqual({ hours_sun: words.hours });
  });

  it("sends nothing for what is empty, and stalls as a number", () => {
    expect(pointBody(typed({ stall_count: "33" }))).toMatchObject({
      stall_count: 33,
      operator: null,
      district_code: null,
    });
    expect(faults({ stall_count: "ba" })).toEqual({ stall_count: words.number });
  });
});
