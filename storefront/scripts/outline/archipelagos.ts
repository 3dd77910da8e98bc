import type { Feature, Point } from "geojson";

/** What a label of the drawn outline carries. */
type LabelProperties = { kind: "archipelago" | "island" | "sea"; name_vi: string; name_en: string };

type Row = [kind: LabelProperties["kind"], lat: number, lng: number, vi: string, en: string];

/**
 * Hoàng Sa (đặc khu of Đà Nẵng) and Trường Sa (đặc khu of Khánh Hòa) belong on every map of Việt Nam;
 * Natural Earth gives neither under its Vietnamese name, so their main features stand here as points.
 * A label stands beside its islands, not over them.
 */
const ROWS: Row[] = [
  ["archipelago", 15.1, 112.1, "Quần đảo Hoàng Sa (Việt Nam)", "Hoàng Sa archipelago (Việt Nam)"],
  ["archipelago", 12.3, 112.9, "Quần đảo Trường Sa (Việt Nam)", "Trường Sa archipelago (Việt Nam)"],
  ["sea", 13.6, 111.3, "Biển Đông", "East Sea"],
  ["island", 16.834, 112.34, "Đảo Phú Lâm", "Phú Lâm island"],
  ["island", 16.533, 111.608, "Đảo Hoàng Sa", "Hoàng Sa island"],
  ["island", 16.447, 111.713, "Đảo Quang Hòa", "Quang Hòa island"],
  ["island", 16.667, 112.73, "Đảo Linh Côn", "Linh Côn island"],
  ["island", 15.784, 111.202, "Đảo Tri Tôn", "Tri Tôn island"],
  ["island", 11.429, 114.331, "Đảo Song Tử Tây", "Song Tử Tây island"],
  ["island", 11.053, 114.285, "Đảo Thị Tứ", "Thị Tứ island"],
  ["island", 10.375, 114.48, "Đảo Sơn Ca", "Sơn Ca island"],
  ["island", 10.18, 114.366, "Đảo Nam Yết", "Nam Yết island"],
  ["island", 9.886, 114.329, "Đảo Sinh Tồn", "Sinh Tồn island"],
  ["island", 8.97, 113.69, "Đảo Phan Vinh", "Phan Vinh island"],
  ["island", 8.645, 111.92, "Đảo Trường Sa", "Trường Sa island"],
  ["island", 7.892, 112.92, "Đảo An Bang", "An Bang island"],
];

/** Points and labels of the two archipelagos and of the East Sea. */
export function labels(): Feature<Point, LabelProperties>[] {
  return ROWS.map(([kind, lat, lng, name_vi, name_en]) => ({
    type: "Feature",
    properties: { kind, name_vi, name_en },
    geometry: { type: "Point", coordinates: [lng, lat] },
  }));
}
