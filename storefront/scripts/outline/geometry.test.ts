import { clipRing } from "./clip-ring";
import { roundLine, simplifyLine } from "./simplify-line";

describe("simplifyLine", () => {
  it("drops what lies on the way and keeps the corner", () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [1, 0.001],
          [2, 0],
          [2, 2],
        ],
        0.01,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ]);
  });
  it("keeps a closed ring open in the middle", () => {
    expect(
      simplifyLine(
        [
          [0, 0],
          [2, 0],
          [2, 2],
          [0, 2],
          [0, 0],
        ],
        0.1,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ]);
  });
});

describe("roundLine", () => {
  it("removes positions that became equal", () => {
    expect(
      roundLine(
        [
          [1.00001, 2],
          [1.00002, 2],
          [1.1, 2],
        ],
        4,
      ),
    ).toEqual([
      [1, 2],
      [1.1, 2],
    ]);
  });
});

describe("clipRing", () => {
  const square = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  it("cuts a ring at the window", () => {
    expect(clipRing(square, [2, 2, 9, 9])).toEqual(
      expect.arrayContaining([
        [2, 2],
        [4, 2],
        [4, 4],
        [2, 4],
      ]),
    );
  });
  it("is empty when nothing lies inside", () => {
    expect(clipRing(square, [5, 5, 9, 9])).toEqual([]);
  });
});
