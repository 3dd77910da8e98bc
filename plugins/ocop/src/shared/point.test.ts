import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxAround, distanceKm, pointFromE6, toE6 } from "./point";

const HA_NOI = { lat: 21.0285, lng: 105.8542 };
const DA_NANG = { lat: 16.0544, lng: 108.2022 };

describe("distanceKm", () => {
  it("knows Hà Nội to Đà Nẵng in a straight line", () => {
    expect(distanceKm(HA_NOI, DA_NANG)).toBeCloseTo(607, -1);
    expect(distanceKm(HA_NOI, HA_NOI)).toBe(0);
  });

  it("survives opposite ends of the earth", () => {
    expect(distanceKm({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })).toBeCloseTo(20015, 0);
  });
});

describe("boxAround", () => {
  it("never leaves out a point that is within the radius", () => {
    const lat = fc.double({ min: -89, max: 89, noNaN: true });
    const lng = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(
        lat,
        lng,
        lat,
        lng,
        fc.double({ min: 0.1, max: 2000, noNaN: true }),
        (aLat, aLng, bLat, bLng, radius) => {
          const centre = { lat: aLat, lng: aLng };
          const other = { lat: bLat, lng: bLng };
          if (distanceKm(centre, other) > radius) return;
          const box = boxAround(centre, radius);
          expect(other.lat >= box.south && other.lat <= box.north).toBe(true);
          expect(other.lng >= box.west && other.lng <= box.east).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("is not much larger than it must be", () => {
    const box = boxAround(HA_NOI, 10);
    expect(box.north - box.south).toBeLessThan(0.19);
    expect(box.east - box.west).toBeLessThan(0.2);
  });
});

describe("microdegrees", () => {
  it("round-trip", () => {
    expect(pointFromE6(toE6(HA_NOI.lat), toE6(HA_NOI.lng))).toEqual(HA_NOI);
    expect(pointFromE6(1, null)).toBeNull();
  });
});
