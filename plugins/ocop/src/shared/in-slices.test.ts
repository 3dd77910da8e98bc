import { describe, expect, it } from "vitest";
import { mapInSlices } from "./in-slices";

function busy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe("mapInSlices", () => {
  it("maps in order", async () => {
    expect(await mapInSlices([3, 1, 2], (n) => n * 2)).toEqual([6, 2, 4]);
    expect(await mapInSlices([], () => 1)).toEqual([]);
  });

  it("lets others have their turn between, and throws what the work throws", async () => {
    let turns = 0;
    const others = setInterval(() => (turns += 1), 0);
    await mapInSlices(Array.from({ length: 12 }), () => busy(5));
    clearInterval(others);
    expect(turns).toBeGreaterThan(2);
    const broken = mapInSlices([1], () => {
      throw new Error("broken");
    });
    await expect(broken).rejects.toThrow("broken");
  });
});
