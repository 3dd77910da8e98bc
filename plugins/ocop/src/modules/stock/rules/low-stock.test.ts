import { describe, expect, it } from "vitest";
import { lowStock } from "./low-stock";

describe("low stock", () => {
  it.each([
    [0, 0, null],
    [5, 0, null],
    [5, 1, 140],
    [0, 10, 0],
    [13, 28, 13],
    [99, 200, 13],
  ])("%i pieces left and %i sold in four weeks: lasts %j days", (available, sold, days_left) =>
    expect(lowStock({ available, sold })).toEqual({ days_left }),
  );

  it.each([
    [6, 0],
    [14, 28],
    [100, 200],
  ])("%i pieces left and %i sold in four weeks is enough", (available, sold) =>
    expect(lowStock({ available, sold })).toBeNull(),
  );
});
