import type { MedusaContainer } from "@medusajs/framework/types";
import { type PlaceCodes, type PlaceReferences, resolvePlaces } from "../workflows/place";
import { ApiError } from "./errors";

/** Unit codes for place filters of a list route. Throws 400 naming each filter whose unit does not exist. */
export async function placesOrRefuse(container: MedusaContainer, references: PlaceReferences): Promise<PlaceCodes> {
  const { codes, unknown } = await resolvePlaces(container, references);
  if (unknown.length > 0) {
    const problem = { vi: "Không có đơn vị hành chính này.", en: "There is no such administrative unit." };
    throw new ApiError("place_not_found", Object.fromEntries(unknown.map((level) => [level, problem])));
  }
  return codes;
}
