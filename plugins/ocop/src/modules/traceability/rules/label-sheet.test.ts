import { describe, expect, it } from "vitest";
import { LABEL_SIZES, MAX_LABELS } from "../../../shared/traceability-vocabulary";
import { LABEL_SHEETS, labelPlaces, MIN_CODE_MM } from "./label-sheet";

describe.each(LABEL_SIZES)("the sheet %s", (size) => {
  const sheet = LABEL_SHEETS[size];

  it("holds as many labels as its name says, inside the paper and apart", () => {
    const perPage = sheet.columns * sheet.rows;
    expect(perPage).toBe(size === "roll-50x30" ? 1 : Number(size.slice(3)));
    const places = labelPlaces(sheet, MAX_LABELS);
    expect(places).toHaveLength(MAX_LABELS);
    expect(places.at(-1)?.page).toBe(Math.ceil(MAX_LABELS / perPage) - 1);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + sheet.width).toBeLessThanOrEqual(sheet.page.width + 1e-9);
      expect(y + sheet.height).toBeLessThanOrEqual(sheet.page.height + 1e-9);
    }
    const spots = new Set(places.map(({ page, x, y }) => `${page} ${x.toFixed(3)} ${y.toFixed(3)}`));
    expect(spots.size).toBe(MAX_LABELS);
  });

  it("has room for a code that phones read, its quiet zone, and words beside it", () => {
    const module = sheet.code / 49;
    expect(sheet.code).toBeGreaterThanOrEqual(MIN_CODE_MM);
    expect(sheet.padding).toBeGreaterThanOrEqual(4 * module);
    expect(sheet.code + 2 * sheet.padding).toBeLessThanOrEqual(sheet.height);
    expect(sheet.width - 2 * sheet.padding - sheet.code - 4 * module).toBeGreaterThan(16);
  });
});
