import { fitDrawing } from "./fit";
import type { Corner } from "./read-drawing";

/** A country of a simple shape with a coast of many corners. */
const outline = Array.from({ length: 400 }, (_, at): Corner => {
  const angle = (at * Math.PI) / 200;
  const radius = 20 + 3 * Math.sin(5 * angle);
  return [100 + radius * Math.cos(angle), 150 + 2 * radius * Math.sin(angle)];
});

describe("fitDrawing", () => {
  it("finds scale and shift of each axis, though a part of the coast is drawn wrong", () => {
    const drawing = outline.map(([x, y], at): Corner => [(x - 80) * 5 + (at < 20 ? 12 : 0), (y - 100) * 4.9]);
    const { place, median } = fitDrawing(drawing, outline);
    const [x, y] = place([(110 - 80) * 5, (160 - 100) * 4.9]);
    expect(x).toBeCloseTo(110, 1);
    expect(y).toBeCloseTo(160, 1);
    expect(median).toBeLessThan(0.1);
  });

  it("tells of another country that it lies apart", () => {
    const drawing = outline.map(([x, y]): Corner => [x, y + (x > 105 ? 15 : 0)]);
    expect(fitDrawing(drawing, outline).median).toBeGreaterThan(0.5);
  });
});
