import { issuersOf } from "../../modules/certification/rules/powers";
import type { ListRow } from "../../modules/register-import/rules/list-row";
import { readIssuerLevel } from "../../modules/register-import/rules/words";
import type { CertifiedStars, IssuerLevel } from "../../shared/certification-vocabulary";
import { TWO_TIERS_SINCE, type UnitAnswer } from "../../shared/territory";
import type { MatchedPlace } from "./match-places";

/** Ministry of Agriculture and Environment since 01/03/2025 (NQ 176/2025/QH15); before, of Agriculture and Rural Development. */
const MINISTRY_CHANGED = "2025-03-01";

export interface Issuer {
  level: IssuerLevel;
  unit_code: string | null;
  name: string;
  /** Whether the list does not name it. */
  derived: boolean;
}

/** The units of a row by code, as far as they are known. */
export type UnitAnswers = ReadonlyMap<string, UnitAnswer>;

const committeeOf = (unit: UnitAnswer["unit"] | undefined): string =>
  unit === undefined ? "" : `UBND ${unit.kind} ${unit.name}`;

/** The province that the row's district lay in on the day: committees of provinces that were merged since have signed too. */
function provinceOn(day: string, place: MatchedPlace, units: UnitAnswers): UnitAnswer["unit"] | undefined {
  const district = day < TWO_TIERS_SINCE ? units.get(place.district_code ?? "") : undefined;
  return district?.parents.at(-1) ?? units.get(place.province_code ?? "")?.unit;
}

/**
 * Who recognised a row: as the list names it, else whoever could on that day by the powers of the period. A name that the
 * list does not tell is that of the committee, or of the ministry for five stars.
 */
export function issuerOf(row: ListRow, place: MatchedPlace, units: UnitAnswers): Issuer {
  const day = row.issued_on ?? "";
  const province = provinceOn(day, place, units);
  const powers = issuersOf(row.stars as CertifiedStars, day);
  const level = (row.issuer === null ? null : readIssuerLevel(row.issuer, province ?? null)) ?? powers[0] ?? "province";
  const district = units.get(place.district_code ?? "")?.unit;
  const derivedName = {
    central: day < MINISTRY_CHANGED ? "Bộ Nông nghiệp và Phát triển nông thôn" : "Bộ Nông nghiệp và Môi trường",
    district: committeeOf(district),
    province: committeeOf(province),
  }[level];
  const unit_code = { central: null, district: district?.code ?? null, province: province?.code ?? null }[level];
  return { level, unit_code, name: row.issuer ?? derivedName, derived: row.issuer === null };
}
