import type { MedusaContainer } from "@medusajs/framework/types";
import { type PlaceCodes, type PlaceReferences, resolvePlaces } from "../workflows/place";
import { TERRITORY_MODULE, type TerritoryReader, type TerritoryUnit } from "../shared/territory";
import { ApiError, type FieldProblem } from "./errors";

const UNKNOWN: FieldProblem = { vi: "Không có đơn vị hành chính này.", en: "There is no such administrative unit." };

/** Unit codes for place filters of a list route. Throws 400 naming each filter whose unit does not exist. */
export async function placesOrRefuse(container: MedusaContainer, references: PlaceReferences): Promise<PlaceCodes> {
  const { codes, unknown } = await resolvePlaces(container, references);
  if (unknown.length > 0) {
    throw new ApiError("place_not_found", Object.fromEntries(unknown.map((level) => [level, UNKNOWN])));
  }
  return codes;
}

/** The province of today that a code or slug names; null for anything else. */
export async function provinceOfToday(container: MedusaContainer, reference: string): Promise<TerritoryUnit | null> {
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const unit = (await territory.findTerritory(reference))?.unit;
  return unit?.level === "province" && unit.valid_to === null ? unit : null;
}

/** Throws 400 naming `field` unless the reference, where there is one, is a province of today by code or slug. */
export async function assertProvince(
  container: MedusaContainer,
  field: string,
  reference: string | undefined,
): Promise<void> {
  if (reference !== undefined && (await provinceOfToday(container, reference)) === null)
    throw new ApiError("place_not_found", { [field]: UNKNOWN });
}
