import { describe, expect, it } from "vitest";
import { placeOfAddress } from "./address";
import { readGroup, readIssuerLevel, readKind, readStars } from "./words";

describe("what cells say", () => {
  it.each([
    ["4 sao", 4, false],
    ["4*", 4, false],
    ["***", 3, false],
    ["★★★★★", 5, false],
    ["Hạng 3 sao", 3, false],
    ["Tiềm năng 5 sao", 4, true],
    ["4 sao (tiềm năng 5 sao)", 4, true],
  ])("stars: %s", (cell, stars, potential_five) => expect(readStars(cell)).toEqual({ stars, potential_five }));
  it.each(["6 sao", "0", "sao", "3-4 sao"])("no stars: %s", (cell) => expect(readStars(cell)).toBeNull());

  it.each([
    ["Nhóm thực phẩm", "food"],
    ["Đồ uống", "beverage"],
    ["Chè", "beverage"],
    ["Dược liệu và sản phẩm từ dược liệu", "herbal"],
    ["Thủ công mỹ nghệ", "handicraft"],
    ["Dịch vụ du lịch cộng đồng", "tourism"],
    ["Xe máy", null],
  ])("group: %s", (cell, group) => expect(readGroup(cell)).toBe(group));

  it.each([
    ["", "HTX Phủ Quảng", "cooperative"],
    ["Hộ kinh doanh", "Lê Gia", "household"],
    ["", "Cơ sở Ba Làng", "unknown"],
    ["", "Công ty TNHH Ba Làng", "enterprise"],
  ])("kind: %s %s", (cell, name, kind) => expect(readKind(cell, name)).toBe(kind));

  const [thanhHoa, haNoi] = [
    { name: "Thanh Hóa", kind: "tỉnh" },
    { name: "Hà Nội", kind: "thành phố" },
  ];
  it.each([
    ["UBND tỉnh Thanh Hóa", thanhHoa, "province"],
    ["UBND thành phố Thanh Hóa", thanhHoa, "district"],
    ["UBND thành phố Hà Nội", haNoi, "province"],
    ["UBND huyện Hoằng Hóa", thanhHoa, "district"],
    ["Bộ Nông nghiệp và Môi trường", thanhHoa, "central"],
    ["Hội đồng", thanhHoa, null],
  ])("issuer: %s", (cell, province, level) => expect(readIssuerLevel(cell, province)).toBe(level));

  it.each([
    ["Thôn 3, xã Hoằng Lộc, huyện Hoằng Hóa, tỉnh Thanh Hóa", "xã Hoằng Lộc", "huyện Hoằng Hóa", "tỉnh Thanh Hóa"],
    ["P. Hạc Thành, TP Thanh Hóa", "P. Hạc Thành", "TP Thanh Hóa", undefined],
    ["Số 5 đường Lê Lợi", undefined, undefined, undefined],
  ])("address: %s", (address, commune, district, province) =>
    expect(placeOfAddress(address)).toEqual(JSON.parse(JSON.stringify({ commune, district, province }))),
  );
});
