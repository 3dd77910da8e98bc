import { DRAWING, OUTLINE_WINDOW, project, unproject, viewBoxOf } from "./projection";

describe("project", () => {
  it("puts the north-west corner of the window at the origin", () => {
    expect(project({ lat: OUTLINE_WINDOW[3], lng: OUTLINE_WINDOW[0] })).toEqual({ x: 0, y: 0 });
  });
  it("grows to the south, a degree of latitude taller than one of longitude", () => {
    const one = project({ lat: 20, lng: 106 }).y - project({ lat: 21, lng: 106 }).y;
    expect(one).toBeGreaterThan(10.5);
    expect(one).toBeLessThan(10.8);
    expect(DRAWING.x).toBe(280);
  });
});

describe("unproject", () => {
  it.each([
    { lat: 23.39, lng: 105.32 },
    { lat: 8.56, lng: 104.84 },
    { lat: 8.65, lng: 111.92 },
  ])("leads back to $lat, $lng", (place) => {
    const back = unproject(project(place));
    expect(back.lat).toBeCloseTo(place.lat, 9);
    expect(back.lng).toBeCloseTo(place.lng, 9);
  });
});

describe("viewBoxOf", () => {
  it("widens a tall box to the ratio without moving its middle", () => {
    const box = viewBoxOf([105, 10, 106, 20], 1);
    expect(box.width).toBeCloseTo(box.height);
    expect(box.x + box.width / 2).toBeCloseTo(105);
  });
});
