import { describe, expect, it } from "vitest";
import { looseKey, nearness, readings, splitOfficial } from "./names";

describe("splitOfficial", () => {
  it.each([
    ["Thị trấn Bút Sơn", "thị trấn", "Bút Sơn"],
    ["Thành phố Thuỷ Nguyên", "thành phố", "Thủy Nguyên"],
    ["Huyện  Vũng Liêm", "huyện", "Vũng Liêm"],
    ["Thị trấn Ea T’ling", "thị trấn", "Ea T'ling"],
    ["Phường 4", "phường", "4"],
  ])("%s", (printed, kind, name) => {
    expect(splitOfficial(printed)).toEqual({ kind, name });
  });
  it("knows a bare name when it sees one", () => {
    expect(splitOfficial("Quan Hóa")).toBeNull();
  });
});

describe("readings", () => {
  it.each([
    ["P. Phú Thịnh", "phường", "Phú Thịnh"],
    ["P5", "phường", "5"],
    ["Q. 1", "quận", "1"],
    ["TX Sơn Tây", "thị xã", "Sơn Tây"],
    ["TP.Huế", "thành phố", "Huế"],
    ["TT. Bút Sơn", "thị trấn", "Bút Sơn"],
    ["xã Hoằng Lộc", "xã", "Hoằng Lộc"],
  ])("takes the short kind off %s", (text, kind, name) => {
    expect(readings(text)[0]).toEqual({ kind, name });
  });
  it("reads a word without marks as the name first, then as a kind", () => {
    expect(readings("quan hoa").map(({ kind }) => kind)).toEqual([null, "quận"]);
    expect(readings("Quan Hóa").map(({ kind }) => kind)).toEqual([null, "quận"]);
    expect(readings("Quận Hoàn Kiếm").map(({ kind }) => kind)).toEqual(["quận", null]);
  });
  it("does not mistake a first letter for a kind", () => {
    expect(readings("X Đăk").map(({ kind }) => kind)).toEqual([null]);
    expect(readings("")).toEqual([]);
  });
});

describe("looseKey", () => {
  it.each([
    ["Phú Quí", "Phú Quý"],
    ["Hoà Bình", "Hòa Bình"],
    ["IV", "4"],
    ["04", "4"],
    ["A Vương", "Avương"],
    ["Cư K’nia", "Cư Knia"],
  ])("%s meets %s", (left, right) => {
    expect(looseKey(left)).toBe(looseKey(right));
  });
});

describe("nearness", () => {
  it("puts the same marks before the same letters before a loose spelling", () => {
    expect([nearness("Hoà Lộc", "Hòa Lộc"), nearness("hoa loc", "Hòa Lộc"), nearness("Phú Quí", "Phú Quý")]).toEqual([
      3, 2, 1,
    ]);
  });
});
