import type { MedusaContainer } from "@medusajs/framework/types";
import { TERRITORY_MODULE, type PrintedPlace, type ResolvedPlace, type TerritoryReader } from "ocop/shared/territory";
import { loadTerritoryWorkflow } from "ocop/workflows/territory/index";

/** The place columns of producers, rated products and sales points. */
export interface PlaceColumns extends ResolvedPlace {
  commune_as_printed: string | null;
  district_as_printed: string | null;
  province_as_printed: string | null;
}

/** Brings the administrative units into the database; a second run changes nothing. */
export async function seedTerritory(container: MedusaContainer): Promise<void> {
  await loadTerritoryWorkflow(container).run();
}

/** Why a place cannot be believed, or null: each printed unit must be known to the territory. */
export function placeFault(printed: PrintedPlace, found: ResolvedPlace): string | null {
  if (!found.province_code) return `unknown province "${printed.province ?? ""}"`;
  if (printed.district && !found.district_code)
    return `unknown district "${printed.district}" in ${printed.province ?? ""}`;
  if (printed.commune && !found.commune_code && found.former_unit_code === found.district_code) {
    return `unknown commune "${printed.commune}" in ${[printed.district, printed.province].filter(Boolean).join(", ")}`;
  }
  return null;
}

/** Finds the units of many printed places in the order given; with it the reason where one is unknown. */
export async function resolvePlaces(
  container: MedusaContainer,
  places: readonly { commune: string | null; district: string | null; province: string }[],
): Promise<{ columns: PlaceColumns; fault: string | null }[]> {
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const found = await territory.resolvePrintedMany(places);
  return places.map((printed, index) => {
    const units = found[index] ?? {
      former_unit_code: null,
      commune_code: null,
      district_code: null,
      province_code: null,
    };
    return {
      columns: {
        commune_as_printed: printed.commune,
        district_as_printed: printed.district,
        province_as_printed: printed.province,
        ...units,
      },
      fault: placeFault(printed, units),
    };
  });
}
