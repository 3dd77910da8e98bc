import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeSearchWordAnswer, OfficeSearchWordQuery } from "../../contract/search-word";
import type { Area } from "../../shared/area";
import { fullName, TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";
import { readSearchWords } from "./read";

/**
 * Words of the province that an office lies in, or of the whole country for the centre. Searches are counted by province: an
 * office of a commune sees those of its province, where so many are counted that no word is one person's.
 */
export async function readOfficeSearchWords(
  container: MedusaContainer,
  { unit_code }: Area,
  query: OfficeSearchWordQuery,
): Promise<OfficeSearchWordAnswer> {
  if (unit_code === null) return { ...(await readSearchWords(container, query)), province: null };
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const province = (await territory.findTerritory(unit_code))?.province ?? null;
  const code = province?.code ?? unit_code;
  const words = await readSearchWords(container, { ...query, area: code });
  return { ...words, province: { code, name: province === null ? code : fullName(province) } };
}
