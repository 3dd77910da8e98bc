import type { MedusaContainer } from "@medusajs/framework/types";
import type { SuggestAnswer } from "../contract/suggest";
import { todayInHoChiMinh } from "../shared/clock";
import { TERRITORY_MODULE, type TerritoryReader } from "../shared/territory";

/** Ended units share names with today's; asking for more leaves enough after they are dropped. */
const SPARE = 4;

/** Places that have a page and whose name the text begins: today's units and the historical districts. */
export async function suggestPlaces(
  scope: MedusaContainer,
  q: string,
  limit: number,
): Promise<SuggestAnswer["places"]> {
  const territory: TerritoryReader = scope.resolve(TERRITORY_MODULE);
  const { answers } = await territory.listTerritory({ q, limit: limit * SPARE, offset: 0 }, todayInHoChiMinh());
  return answers
    .map(({ unit }) => unit)
    .filter((unit) => unit.valid_to === null || unit.level === "district")
    .slice(0, limit)
    .map(({ code, slug, name, kind, level, valid_to }) => ({
      code,
      slug,
      name,
      kind,
      level,
      ended: valid_to !== null,
    }));
}
