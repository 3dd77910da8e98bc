import type { MedusaContainer } from "@medusajs/framework/types";
import type { Area } from "../../shared/area";
import type { OfficeLevel } from "../../shared/office-vocabulary";
import { TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";

/**
 * What an office of a unit sees: of a unit of today everything in it, and all former provinces, districts and communes that
 * went into it; of an ended one exactly what lay in it. Worked out in memory, once a unit and version of the territory.
 * @param unit code and level of the office's unit; a null code is the whole country
 */
export async function readArea(
  container: MedusaContainer,
  { unit_code, level }: { unit_code: string | null; level: OfficeLevel },
): Promise<Area> {
  if (unit_code === null) return { level, unit_code, codes: null };
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  return { level, unit_code, codes: await territory.codesWithin(unit_code) };
}
