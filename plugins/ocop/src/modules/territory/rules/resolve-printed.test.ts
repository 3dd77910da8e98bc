import { beforeAll, describe, expect, it } from "vitest";
import type { PrintedPlace } from "../../../shared/territory";
import { territory } from "../dataset/shipped.fixture";
import { mainDistrictOf, resolvePrinted } from "./resolve-printed";
import type { UnitIndex } from "./unit-index";

let index: UnitIndex;
beforeAll(async () => {
  ({ index } = await territory());
});

const codes = (place: PrintedPlace) => Object.values(resolvePrinted(index, place));

describe("resolvePrinted gives [former unit, commune, district, province]", () => {
  it.each<[PrintedPlace, (string | null)[]]>([
    [{ commune: "Hoằng Đông", district: "Hoằng Hóa", province: "Thanh Hóa" }, ["F15997", "16000", "F399", "38"]],
    [{ commune: "P. Phú Thịnh", district: "Sơn Tây", province: "Hà Nội" }, ["F09577", "09574", "F269", "01"]],
    [{ district: "Hoằng Hóa", province: "Thanh Hóa" }, ["F399", null, "F399", "38"]],
    [{ commune: "Hương Thọ", district: "Hương Trà", province: "Huế" }, ["F480", "19774", "F480", "46"]],
    [{ province: "Thanh Hóa" }, ["F38", null, null, "38"]],
    [{ province: "Bình Định" }, ["F52", null, null, "52"]],
    [{ district: "Đông Sơn", province: "Thanh Hóa" }, ["F380", null, "F380", "38"]],
    [{ district: "Lộc Hà", province: "Hà Tĩnh" }, ["F445", null, "F445", "42"]],
    [{ commune: "Không Có", district: "Hoằng Hóa", province: "Thanh Hóa" }, ["F399", null, "F399", "38"]],
    [{ province: "Atlantis" }, [null, null, null, null]],
    [{}, [null, null, null, null]],
  ])("%j", (place, wanted) => {
    expect(codes(place)).toEqual(wanted);
  });
  it("takes a today's address without a district, and tells the historical district it lies in", () => {
    expect(codes({ commune: "xã Hoằng Lộc", province: "Thanh Hóa" })).toEqual([null, "15961", "F399", "38"]);
  });
  it("guesses nothing when a ward went to two", () => {
    expect(codes({ commune: "Phường 13", district: "Gò Vấp", province: "TP HCM" })).toEqual([
      "F764",
      null,
      "F764",
      "79",
    ]);
  });
});

describe("mainDistrictOf", () => {
  it("goes by most of the former communes, and by the district itself on islands", () => {
    expect(mainDistrictOf(index, "15991")).toBe("F399");
    expect(mainDistrictOf(index, "21548")).toBe("F536");
    expect(mainDistrictOf(index, "nowhere")).toBeNull();
  });
});
