import { nearbyPages } from "./pagination";

describe("nearbyPages", () => {
  it("shows the ends, the neighbours and gaps between", () => {
    expect(nearbyPages(1, 3)).toEqual([1, 2, 3]);
    expect(nearbyPages(5, 10)).toEqual([1, 0, 4, 5, 6, 0, 10]);
    expect(nearbyPages(1, 417)).toEqual([1, 2, 0, 417]);
  });
});
