import { describe, expect, it } from "vitest";
import { nameKey, NearNames } from "./near-names";

const names = [
  "Hợp tác xã nông nghiệp Phủ Quảng",
  "Công ty TNHH Ba Làng",
  "Hộ kinh doanh Lê Gia",
  "Công ty cổ phần Mía đường",
];
const near = new NearNames(names.map((name) => [name, name]));

describe("near names", () => {
  it.each([
    ["HTX NN Phủ Quảng", "Hợp tác xã nông nghiệp Phủ Quảng"],
    ["Cty CP Mía Đường", "Công ty cổ phần Mía đường"],
  ])("have one key: %s", (short, long) => expect(nameKey(short)).toBe(nameKey(long)));

  it.each([
    ["HTX dịch vụ Phủ Quảng", names[0]],
    ["Cty Ba Làngg", names[1]],
    ["Mía đường", names[3]],
  ])("are found for a slip: %s", (name, found) => expect(near.near(name)[0]).toBe(found));

  it("are not found for another name, however alike the kinds are", () => {
    expect(near.near("Hợp tác xã nông nghiệp Hoằng Lộc")).toEqual([]);
    expect(near.near("")).toEqual([]);
  });
});
