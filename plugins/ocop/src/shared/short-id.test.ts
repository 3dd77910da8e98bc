import { describe, expect, it } from "vitest";
import { isShortId, randomShortId, shortIdFrom, shortIdOfSlug, slugWith } from "./short-id";

describe("short id", () => {
  it("is the same for the same seed, in either Unicode form", () => {
    expect(shortIdFrom("Kẹo lạc".normalize("NFD"))).toBe(shortIdFrom("Kẹo lạc"));
    expect(shortIdFrom("Kẹo lạc", 1)).not.toBe(shortIdFrom("Kẹo lạc"));
    expect(shortIdFrom("Kẹo lạc")).not.toBe(shortIdFrom("Kẹo dồi"));
  });
  it("always spells six characters of the alphabet", () => {
    const ids = Array.from({ length: 2000 }, () => randomShortId());
    expect(ids.every(isShortId)).toBe(true);
    expect(new Set(ids).size).toBeGreaterThan(1990);
    expect(Array.from({ length: 2000 }, (_, n) => shortIdFrom(`seed ${n}`)).every(isShortId)).toBe(true);
  });
  it("is read back from a slug", () => {
    expect(shortIdOfSlug(slugWith("keo-lac", "7k2mqx"))).toBe("7k2mqx");
    expect(shortIdOfSlug(slugWith("", "7K2MQX"))).toBe("7k2mqx");
    expect(shortIdOfSlug("keo-lac")).toBeNull();
    expect(shortIdOfSlug("keo-lac-7k2mqu")).toBeNull();
  });
});
