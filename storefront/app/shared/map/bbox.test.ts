import { boundsOf, covers, formatBbox, formatPoint, grow, parseBbox, parsePoint, VIETNAM_BBOX } from "./bbox";

describe("parseBbox", () => {
  it("reads west, south, east, north", () => {
    expect(parseBbox("105.1, 19,106,20.5")).toEqual([105.1, 19, 106, 20.5]);
  });
  it.each([
    "",
    "1,2,3",
    "a,b,c,d",
    "106,19,105,20",
    "105,20,106,19",
    "105,19,106,91",
    "1e3,0,2,2",
    "NaN,0,1,1",
    "1,1,1,1",
    "\0,1,2,3",
    "1".repeat(500),
  ])("refuses %j", (text) => {
    expect(parseBbox(text)).toBeNull();
  });
  it("reads what it writes", () => {
    expect(parseBbox(formatBbox(VIETNAM_BBOX))).toEqual(VIETNAM_BBOX);
    expect(formatBbox([105.12345, 19, 106.00001, 20])).toBe("105.123,19,106,20");
  });
});

describe("parsePoint", () => {
  it("reads lat,lng and refuses what is off the globe", () => {
    expect(parsePoint("19.8067,105.7852")).toEqual({ lat: 19.8067, lng: 105.7852 });
    expect(parsePoint("105.7852,19.8067")).toBeNull();
    expect(parsePoint("19.8")).toBeNull();
  });
  it("writes four decimals", () => {
    expect(formatPoint({ lat: 19.80671234, lng: 105 })).toBe("19.8067,105");
  });
});

describe("boxes", () => {
  it("gives a lone point some room and refuses to bound nothing", () => {
    expect(boundsOf([{ lat: 20, lng: 105 }], 1)).toEqual([104.5, 19.5, 105.5, 20.5]);
    expect(boundsOf([], 1)).toBeNull();
  });
  it("a grown box covers the first, not the other way round", () => {
    expect(covers(grow(VIETNAM_BBOX, 0.5), VIETNAM_BBOX)).toBe(true);
    expect(covers(VIETNAM_BBOX, grow(VIETNAM_BBOX, 0.5))).toBe(false);
  });
});
