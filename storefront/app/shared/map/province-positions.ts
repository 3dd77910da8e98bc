import type { LatLng } from "./projection";

type Row = [code: string, name: string, lat: number, lng: number];

/**
 * Roughly the middle of each of the 34 provinces since 01/07/2025 (resolution 202/2025/QH15), to a tenth of a degree:
 * enough to set a name on a map of the country, not for measuring.
 */
const ROWS: Row[] = [
  ["01", "Hà Nội", 21, 105.7],
  ["04", "Cao Bằng", 22.7, 106.1],
  ["08", "Tuyên Quang", 22.5, 105.1],
  ["11", "Điện Biên", 21.7, 103],
  ["12", "Lai Châu", 22.3, 103.2],
  ["14", "Sơn La", 21.2, 104.1],
  ["15", "Lào Cai", 22, 104.3],
  ["19", "Thái Nguyên", 21.9, 105.8],
  ["20", "Lạng Sơn", 21.8, 106.6],
  ["22", "Quảng Ninh", 21.2, 107.2],
  ["24", "Bắc Ninh", 21.3, 106.4],
  ["25", "Phú Thọ", 21, 105.2],
  ["31", "Hải Phòng", 20.9, 106.5],
  ["33", "Hưng Yên", 20.6, 106.3],
  ["37", "Ninh Bình", 20.3, 106],
  ["38", "Thanh Hóa", 20, 105.4],
  ["40", "Nghệ An", 19.2, 104.9],
  ["42", "Hà Tĩnh", 18.3, 105.7],
  ["44", "Quảng Trị", 17.2, 106.6],
  ["46", "Huế", 16.3, 107.6],
  ["48", "Đà Nẵng", 15.7, 107.9],
  ["51", "Quảng Ngãi", 14.8, 108.2],
  ["52", "Gia Lai", 13.9, 108.4],
  ["56", "Khánh Hòa", 12.1, 109],
  ["66", "Đắk Lắk", 12.9, 108.5],
  ["68", "Lâm Đồng", 11.6, 108],
  ["75", "Đồng Nai", 11.5, 106.9],
  ["79", "Hồ Chí Minh", 10.9, 106.7],
  ["80", "Tây Ninh", 11, 106.2],
  ["82", "Đồng Tháp", 10.5, 105.9],
  ["86", "Vĩnh Long", 10, 106.3],
  ["91", "An Giang", 10.1, 105.1],
  ["92", "Cần Thơ", 9.8, 105.8],
  ["96", "Cà Mau", 9.1, 105.2],
];

type ProvincePosition = LatLng & { code: string; name: string };

/** Every province with the place of its name on the map. */
export const PROVINCE_POSITIONS: ProvincePosition[] = ROWS.map(([code, name, lat, lng]) => ({ code, name, lat, lng }));

/** Where the name of a province stands; null for a code that is not one of the 34. */
export function provincePosition(code: string | null): LatLng | null {
  return PROVINCE_POSITIONS.find((province) => province.code === code) ?? null;
}
