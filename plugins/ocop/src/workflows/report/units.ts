import type { Area } from "../../shared/area";
import type { ReportUnit } from "../../shared/report-vocabulary";

type Shape = { level: "province" | "district" | "commune"; ended: boolean };

const SHAPES: Readonly<Record<ReportUnit, Shape>> = {
  province: { level: "province", ended: false },
  commune: { level: "commune", ended: false },
  former_province: { level: "province", ended: true },
  district: { level: "district", ended: true },
};

/** By which units an office may break its area down, the usual one first. A list of 3,321 communes is read by nobody. */
const CHOICES: Readonly<Record<Area["level"], readonly [ReportUnit, ...ReportUnit[]]>> = {
  central: ["province", "former_province", "district"],
  province: ["commune", "district", "former_province"],
  district: ["commune", "district"],
  commune: ["commune", "district"],
};

/** The units that an office of this level may choose, the usual one first. */
export function unitChoices(level: Area["level"]): ReportUnit[] {
  return [...CHOICES[level]];
}

/** The units of a report: those asked for, where the office may choose them, or the usual ones. */
export function unitsFor(level: Area["level"], asked: ReportUnit | undefined): ReportUnit {
  return asked !== undefined && CHOICES[level].includes(asked) ? asked : CHOICES[level][0];
}

/** SQL of a row's unit code; a former province is the one of the former district. @param alias of the place columns */
export function unitCodeSql(alias: string, units: ReportUnit): string {
  if (units !== "former_province") return `${alias}.${units}_code`;
  return `(select f.parent_code from territory_unit f where f.code = ${alias}.district_code)`;
}

/** SQL condition that unit `u` is one of these, within `:area`. */
export function unitSql(units: ReportUnit): string {
  const { level, ended } = SHAPES[units];
  return `u.deleted_at is null and u.level = '${level}' and u.valid_to is ${ended ? "not null" : "null"}
    and (cast(:area as text[]) is null or u.code = any(:area))`;
}

/** SQL of a unit's name as Vietnamese write it. @param alias of territory_unit */
export function unitNameSql(alias: string): string {
  return `upper(left(${alias}.kind, 1)) || substr(${alias}.kind, 2) || ' ' || ${alias}.name`;
}
