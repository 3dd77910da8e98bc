import { VIETNAM_BBOX } from "./bbox";
import { indexPoints, type MapPoint } from "./clusters";

const point = (slug: string, lat: number, lng: number): MapPoint => ({
  slug,
  name: slug,
  lat,
  lng,
  address: null,
  open_now: null,
});
const index = indexPoints([point("a", 19.8, 105.77), point("b", 19.81, 105.78), point("far", 10.77, 106.7)]);

describe("indexPoints", () => {
  it("joins near points at country zoom, counts them, and leaves the far one alone", () => {
    const marks = index.marksIn(VIETNAM_BBOX, 6);
    expect(marks.filter((mark) => mark.kind === "cluster").map((mark) => mark.count)).toEqual([2]);
    expect(marks.filter((mark) => mark.kind === "point").map((mark) => mark.point.slug)).toEqual(["far"]);
  });
  it("parts them at street zoom, and only within the box", () => {
    const marks = index.marksIn([105, 19, 106, 20], 15);
    expect(marks.map((mark) => (mark.kind === "point" ? mark.point.slug : "cluster")).sort()).toEqual(["a", "b"]);
  });
  it("lists what hides in a cluster, also when it can never be parted", () => {
    const hall = indexPoints([point("stall-1", 21, 105.8), point("stall-2", 21, 105.8)]);
    const [mark] = hall.marksIn([105, 20, 106, 22], 18);
    expect(mark?.kind).toBe("cluster");
    expect(
      mark?.kind === "cluster" &&
        hall
          .pointsOf(mark.id)
          .map(({ slug }) => slug)
          .sort(),
    ).toEqual(["stall-1", "stall-2"]);
  });
});
