import type { MedusaContainer } from "@medusajs/framework/types";
import type { PlaceWordQuery, PlaceWordsAnswer } from "../../contract/search-word";
import { fullName, TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";
import { readSearchWords } from "./read";

/**
 * Words of the province in which a unit lies, or of the whole country. Searches are counted by province: a commune sees those
 * of its province, where so many are counted that no word is one person's.
 * @param unit_code of a unit of any level and time; null for the whole country
 */
export async function readWordsOfPlace(
  container: MedusaContainer,
  unit_code: string | null,
  query: PlaceWordQuery,
): Promise<PlaceWordsAnswer> {
  if (unit_code === null) return { ...(await readSearchWords(container, query)), province: null };
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const province = (await territory.findTerritory(unit_code))?.province ?? null;
  const code = province?.code ?? unit_code;
  const words = await readSearchWords(container, { ...query, area: code });
  return { ...words, province: { code, name: province === null ? code : fullName(province) } };
}
