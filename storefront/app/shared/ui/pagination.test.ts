import { nearbyPages } from "./pagination";

describe("links to pages", () => {
  it("show the first, the last and the neighbours, with gaps", () => {
    expect(nearbyPages(1, 4)).toEqual([1, 2, 0, 4]);
    expect(nearbyPages(5, 9)).toEqual([1, 0, 4, 5, 6, 0, 9]);
    expect(nearbyPages(2, 3)).toEqual([1, 2, 3]);
  });

  it("lead back from a page beyond the end", () => {
    expect(nearbyPages(90, 4)).toEqual([1, 0, 4]);
  });
});
