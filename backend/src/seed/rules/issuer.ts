import type { CriteriaVersion } from "ocop/shared/certification-vocabulary";

/** Who decides on a rank, in words and as a level. */
export interface Issuer {
  level: "district" | "province" | "central";
  name: string;
}

/** Decision 148/QĐ-TTg (24/02/2023): the district certifies 3 stars. */
const DISTRICT_FROM = "2023-02-24";
/** Decision 1489/QĐ-TTg (06/07/2025): from then on the province certifies 3 and 4 stars. */
const DISTRICT_UNTIL = "2025-07-05";
/** Ministry of Agriculture and Environment since 01/03/2025; before, of Agriculture and Rural Development. */
const MINISTRY_CHANGED = "2025-03-01";

/** Who certified a product of that place on that day; places as printed, `provinceToday` the province's present label. */
export function issuerOn(
  stars: 3 | 4 | 5,
  day: string,
  place: { district: string | null; province: string; provinceToday: string },
): Issuer {
  if (stars === 5) {
    return {
      level: "central",
      name: day < MINISTRY_CHANGED ? "Bộ Nông nghiệp và Phát triển nông thôn" : "Bộ Nông nghiệp và Môi trường",
    };
  }
  if (stars === 3 && day >= DISTRICT_FROM && day <= DISTRICT_UNTIL && place.district) {
    return { level: "district", name: `UBND cấp huyện ${place.district.replace(/^(TP|TX|H)\.? /, "")}` };
  }
  if (day > DISTRICT_UNTIL) return { level: "province", name: `UBND ${place.provinceToday}` };
  const city = place.province === "Hà Nội" || (place.province === "Huế" && day >= "2025-01-01");
  const name = place.province === "Huế" && !city ? "Thừa Thiên Huế" : place.province;
  return { level: "province", name: `UBND ${city ? "thành phố" : "tỉnh"} ${name}` };
}

/** The criteria in force on that day: 1048 (21/08/2019), 781 (08/06/2020), 148 (24/02/2023), 1489 (06/07/2025). */
export function criteriaOn(day: string): CriteriaVersion {
  if (day >= "2025-07-06") return "148+1489";
  if (day >= DISTRICT_FROM) return "148";
  return day >= "2020-06-08" ? "781" : "1048";
}
