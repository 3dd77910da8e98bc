import { readDrawing, ringsOf } from "./read-drawing";

describe("ringsOf", () => {
  it("follows relative and absolute lines, and begins the next ring where the last one began", () => {
    expect(ringsOf("m 1,2 3,0 0,-.5 0,0 z m 1,1 2,0 L 9 9 z")).toEqual([
      [
        [1, 2],
        [4, 2],
        [4, 1.5],
        [4, 1.5],
      ],
      [
        [2, 3],
        [4, 3],
        [9, 9],
      ],
    ]);
  });

  it("refuses what is no straight line", () => {
    expect(() => ringsOf("m 1,2 c 1,1 2,2 3,3 z")).toThrow("command c");
  });
});

describe("readDrawing", () => {
  it("takes only what is wanted", () => {
    const module = `export default ${JSON.stringify({
      label: "Map",
      locations: [
        { id: "a", name: "A", path: "m 0,0 1,0 0,1 z" },
        { id: "b", name: "B", path: "c 1,1 2,2 3,3" },
      ],
    })}`;
    expect([...readDrawing(module, new Set(["a"])).keys()]).toEqual(["a"]);
  });
});
