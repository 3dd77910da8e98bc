import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { type Area, areaParam } from "../../shared/area";
import { addDays, todayInHoChiMinh } from "../../shared/clock";
import { TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";
import { foldWords } from "../../shared/text";
import { readArea } from "../office";

type Value = string | number | boolean | null | readonly string[];

/** Conditions of a list, and what they are bound to. */
export interface Conditions {
  where: string;
  bindings: Record<string, Value>;
}

/**
 * The land that a list is about: the office's area, or what of it lies in the unit asked for, which may be an ended one.
 * @returns the parameter that `areaSql` reads
 * @throws MedusaError invalid_data `place_not_found` for a unit that is not known
 */
export async function landOf(container: MedusaContainer, area: Area, unit: string | undefined) {
  if (unit === undefined) return areaParam(area);
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const found = await territory.findTerritory(unit);
  if (found === null) throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such unit", "place_not_found");
  const { codes } = await readArea(container, { unit_code: found.unit.code, level: found.unit.level });
  if (codes === null || area.codes === null) return { area: codes };
  const own = new Set(area.codes);
  return { area: codes.filter((code) => own.has(code)) };
}

/** Filters on what speaks for a product today: `badge` is that certificate, `last` the newest one. */
export function standingConditions(filters: {
  stars?: string | undefined;
  expires_within?: string | undefined;
}): Conditions {
  const conditions: string[] = [];
  const bindings: Record<string, Value> = {};
  if (filters.stars === "none") conditions.push("badge.number is null");
  else if (filters.stars !== undefined) {
    conditions.push("badge.stars = :stars");
    bindings.stars = Number(filters.stars);
  }
  if (filters.expires_within !== undefined) {
    conditions.push("badge.expires_on <= :until");
    bindings.until = addDays(todayInHoChiMinh(), Number(filters.expires_within));
  }
  return { where: conditions.join(" and ") || "true", bindings };
}

/** Filters on what a product of the register is. */
export function productConditions(filters: { group?: string | undefined; sub_group?: string | undefined }): Conditions {
  const conditions: string[] = [];
  const bindings: Record<string, Value> = {};
  if (filters.group !== undefined) {
    conditions.push(`rp."group" = :group`);
    bindings.group = filters.group;
  }
  if (filters.sub_group !== undefined) {
    conditions.push("lower(rp.sub_group) = lower(:sub_group)");
    bindings.sub_group = filters.sub_group;
  }
  return { where: conditions.join(" and ") || "true", bindings };
}

/** Whether a search may be a number of a certificate or decision: such have a digit. */
export const looksLikeNumber = (q: string): boolean => /\d/.test(foldWords(q));
