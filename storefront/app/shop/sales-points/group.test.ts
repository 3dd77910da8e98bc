import { groupByPlace } from "./group";

const card = (id: string, province: string | null, district: string | null, province_code: string | null = null) => ({
  id,
  place: { province, district },
  province_code,
});

describe("groupByPlace", () => {
  it("sorts provinces and districts the Vietnamese way, the unknown last", () => {
    const groups = groupByPlace([
      card("1", "Thanh Hóa", "TP Thanh Hóa", "38"),
      card("2", "Hà Nội", "Đống Đa", "01"),
      card("3", null, null),
      card("4", "Hà Nội", "Ba Đình", "01"),
      card("5", "Đà Nẵng", null, "48"),
      card("6", "Hà Nội", "Đống Đa", "01"),
    ]);
    expect(groups.map((group) => group.province)).toEqual(["Đà Nẵng", "Hà Nội", "Thanh Hóa", null]);
    expect(groups[1]?.count).toBe(3);
    expect(groups[1]?.districts.map(({ district, points }) => [district, points.map(({ id }) => id)])).toEqual([
      ["Ba Đình", ["4"]],
      ["Đống Đa", ["2", "6"]],
    ]);
  });
  it("is empty for no cards", () => {
    expect(groupByPlace([])).toEqual([]);
  });
});
