import { describe, expect, it } from "vitest";
import { featureCollection } from "./features";
import { salesPointChanges, salesPointRow } from "./write-input";

describe("salesPointRow", () => {
  it("makes the slug and refuses hours that cannot be read", () => {
    expect(salesPointRow({ name: "Siêu thị Hoàng Cầu" }, "7k2mqx").slug).toBe("sieu-thi-hoang-cau-7k2mqx");
    expect(() => salesPointRow({ name: "A", hours: { mon: [["25:00", "26:00"]] } }, "7k2mqx")).toThrow("hours.mon");
    expect(() => salesPointRow({ name: "A", starts_on: "2026-02-02", ends_on: "2026-02-01" }, "7k2mqx")).toThrow(
      "ends_on",
    );
  });
});

describe("salesPointChanges", () => {
  const former = { id: "sp_1", short_id: "7k2mqx", name: "A", starts_on: "2026-02-02", ends_on: null };

  it("keeps the short id on rename", () => {
    expect(salesPointChanges(former, { name: "Chợ Bưởi" })).toEqual({
      id: "sp_1",
      name: "Chợ Bưởi",
      slug: "cho-buoi-7k2mqx",
    });
  });

  it("checks the row as it will stand", () => {
    expect(() => salesPointChanges(former, { ends_on: "2026-01-01" })).toThrow("ends_on is before starts_on");
    expect(salesPointChanges(former, { ends_on: "2026-01-01", starts_on: null })).toMatchObject({ starts_on: null });
  });
});

describe("featureCollection", () => {
  it("writes longitude first and leaves unlocated points out", () => {
    const card = { id: "sp_1", slug: "a", name: "A", kind: "shop", lat: 21.03, lng: 105.85 };
    const cards = [card, { ...card, id: "sp_2", lat: null, lng: null }] as unknown as Parameters<
      typeof featureCollection
    >[0];
    const { features, count, type } = featureCollection(cards, 2);
    expect([type, count, features.length]).toEqual(["FeatureCollection", 2, 1]);
    expect(features[0]?.geometry).toEqual({ type: "Point", coordinates: [105.85, 21.03] });
    expect(features[0]?.properties).not.toHaveProperty("lat");
  });
});
