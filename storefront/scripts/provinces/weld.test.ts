import { weld } from "./weld";

describe("weld", () => {
  it("gives two drawings of one border the same corners, across the cells of its grid too", () => {
    const [left = [], right = []] = weld(
      [
        [
          [0.99, 0],
          [1.0, 5],
          [1.01, 9.999],
        ],
        [
          [1.005, 10.01],
          [1.02, 5.01],
          [1.01, -0.01],
        ],
      ],
      0.05,
    );
    expect(right.toReversed()).toEqual(left);
  });

  it("leaves out repeats and keeps what lies apart", () => {
    const ring = [
      [0, 0],
      [0.01, 0],
      [0.2, 0],
      [0.2, 0.2],
      [0, 0.01],
    ] as [number, number][];
    expect(weld([ring], 0.05)).toEqual([
      [
        [0.2, 0],
        [0.2, 0.2],
        [0, 0],
      ],
    ]);
  });
});
