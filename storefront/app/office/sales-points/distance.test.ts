import { describe, expect, it } from "vitest";
import { distanceMetres } from "./distance";
import { metresText } from "./metres";

const MARKET = { lat: 19.8066, lng: 105.7852 };

describe("how far somebody stands from a point", () => {
  // By the haversine of the mean radius of the earth, as the API measures it.
  it.each([
    [19.8066, 105.7852, 0],
    [19.8074, 105.7852, 89],
    [19.81, 105.79, 629],
    [21.0285, 105.8542, 136_059],
    [8.69, 106.6, 1_239_215],
  ])("is measured to the metre: %s, %s", (lat, lng, metres) => {
    expect(distanceMetres(MARKET, { lat, lng })).toBe(metres);
  });

  it.each([
    [0, "0\u00A0m", "0\u00A0m"],
    [85.4, "85\u00A0m", "85\u00A0m"],
    [999, "999\u00A0m", "999\u00A0m"],
    [1234, "1,2\u00A0km", "1.2\u00A0km"],
    [15_000, "15\u00A0km", "15\u00A0km"],
  ])("%s metres are said as %s", (metres, vi, en) => {
    expect([metresText(metres, "vi"), metresText(metres, "en")]).toEqual([vi, en]);
  });
});
