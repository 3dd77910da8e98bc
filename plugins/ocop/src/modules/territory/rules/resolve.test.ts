import { beforeAll, describe, expect, it } from "vitest";
import { territory } from "../dataset/shipped.fixture";
import { resolveAddress } from "./resolve";
import type { UnitIndex } from "./unit-index";

let index: UnitIndex;
beforeAll(async () => {
  ({ index } = await territory());
});

const found = (commune: string, province?: string, district?: string) =>
  resolveAddress(index, commune, province, district).map(
    (match) => `${match.commune.name} ${match.province.name} ${match.via}`,
  );

describe("resolveAddress", () => {
  it.each([
    ["Hoằng Lộc", "Thanh Hóa", "Hoằng Lộc Thanh Hóa current"],
    ["xã hoang loc", "thanh hoa", "Hoằng Lộc Thanh Hóa current"],
    ["Hoằng Đông", "Thanh Hóa", "Hoằng Thanh Thanh Hóa former"],
    ["P. Phú Thịnh", "Hà Nội", "Sơn Tây Hà Nội former"],
    ["TT. Bút Sơn, huyện Hoằng Hóa", "Thanh Hoá", "Hoằng Hóa Thanh Hóa former"],
    ["Nhơn Hậu", "Gia Lai", "An Nhơn Gia Lai former"],
    ["Nhơn Hậu", "Bình Định", "An Nhơn Gia Lai former"],
    ["Phường 5, Gò Vấp", "TP.HCM", "An Nhơn Hồ Chí Minh former"],
    ["Hoằng Lộc", "38", "Hoằng Lộc Thanh Hóa current"],
    ["Hoằng Đông, Hoằng Hóa, Thanh Hóa", undefined, "Hoằng Thanh Thanh Hóa former"],
  ])("%s, %s", (commune, province, wanted) => {
    expect(found(commune, province)).toEqual([wanted]);
  });
  it("gives every successor of a ward that went to two", () => {
    expect(found("Phường 13", "Hồ Chí Minh", "Gò Vấp")).toHaveLength(2);
  });
  it("offers the communes of a former district when only that is written", () => {
    const matches = found("huyện Hoằng Hóa", "Thanh Hóa");
    expect(matches).toHaveLength(8);
    expect(matches[0]).toContain("former");
  });
  it("keeps apart what only marks tell apart, and offers both when they are missing", () => {
    expect(found("Hoằng Đông", "Thanh Hóa")).not.toEqual(found("Hoằng Đồng", "Thanh Hóa"));
    expect(found("hoang dong", "Thanh Hóa")).toHaveLength(2);
  });
  it("takes the marks of an ended name at their word, though today's name differs by them alone", () => {
    expect(found("Hoằng Phụ", "Thanh Hóa")).toEqual(["Hoằng Thanh Thanh Hóa former"]);
    expect(found("xã Hoằng Phú", "Thanh Hóa").some((match) => match.startsWith("Hoằng Phú"))).toBe(true);
    expect(found("Hoang Phu", "Thanh Hóa").length).toBeGreaterThan(1);
  });
  it("finds nothing where there is nothing", () => {
    expect(found("Không Có Đâu", "Hà Nội")).toEqual([]);
    expect(found("Hoằng Lộc", "Atlantis")).toEqual([]);
    expect(found("Hoằng Lộc", "Hà Nội")).toEqual([]);
    expect(found(",", "")).toEqual([]);
  });
  it("names the ended unit that led to the match", () => {
    expect(resolveAddress(index, "Hoằng Đông", "Thanh Hóa")[0]?.former_label).toBe(
      "Xã Hoằng Đông, Huyện Hoằng Hóa, Tỉnh Thanh Hóa",
    );
  });
  it("finds each of today's communes by its own full name", () => {
    const missed = index.units.filter((unit) => {
      if (unit.level !== "commune" || unit.valid_to) return false;
      return !resolveAddress(index, `${unit.kind} ${unit.name}`, unit.parent_code ?? "").some(
        ({ commune }) => commune === unit,
      );
    });
    expect(missed).toEqual([]);
  });
});
