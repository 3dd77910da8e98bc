/**
 * District names that ended before 30/06/2025 but stand on OCOP decisions of 2019-2024.
 * [name, former province code, district code that took it over, decree]
 */
export const EARLIER_DISTRICTS: readonly (readonly [name: string, province: string, into: string, decree: string])[] = [
  ["Huyện Thông Nông", "04", "045", "864/NQ-UBTVQH14"],
  ["Huyện Trà Lĩnh", "04", "047", "897/NQ-UBTVQH14"],
  ["Huyện Phục Hòa", "04", "049", "897/NQ-UBTVQH14"],
  ["Huyện Quảng Uyên", "04", "049", "897/NQ-UBTVQH14"],
  ["Huyện Kỳ Sơn", "17", "148", "830/NQ-UBTVQH14"],
  ["Huyện Hoành Bồ", "22", "193", "837/NQ-UBTVQH14"],
  ["Huyện Tây Trà", "51", "525", "867/NQ-UBTVQH14"],
  ["Huyện Tĩnh Gia", "38", "407", "933/NQ-UBTVQH14"],
  ["Quận 2", "79", "769", "1111/NQ-UBTVQH14"],
  ["Quận 9", "79", "769", "1111/NQ-UBTVQH14"],
  ["Huyện Mỹ Lộc", "36", "356", "1104/NQ-UBTVQH15"],
  ["Huyện Yên Dũng", "24", "213", "1191/NQ-UBTVQH15"],
  ["Huyện Đông Sơn", "38", "380", "1238/NQ-UBTVQH15"],
  ["Huyện Nông Sơn", "49", "509", "1241/NQ-UBTVQH15"],
  ["Thị xã Cửa Lò", "40", "412", "1243/NQ-UBTVQH15"],
  ["Huyện Đạ Tẻh", "68", "682", "1245/NQ-UBTVQH15"],
  ["Huyện Cát Tiên", "68", "682", "1245/NQ-UBTVQH15"],
  ["Huyện Long Điền", "77", "753", "1256/NQ-UBTVQH15"],
  ["Huyện Đất Đỏ", "77", "753", "1256/NQ-UBTVQH15"],
  ["Huyện Lộc Hà", "42", "445", "1283/NQ-UBTVQH15"],
  ["Thành phố Huế", "46", "474", "1314/NQ-UBTVQH15"],
  ["Huyện Nam Đông", "46", "482", "1314/NQ-UBTVQH15"],
  ["Thành phố Ninh Bình", "37", "374", "1318/NQ-UBTVQH15"],
];
