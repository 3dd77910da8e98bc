import type { TerritoryReader, TerritoryUnit } from "../shared/territory";

/** More than there ever were. */
const ALL = 100;
/** Made once: comparing by a named language anew costs more than the whole list. */
const BY_NAME = new Intl.Collator("vi");

/** The provinces of `day` (YYYY-MM-DD), by name as Vietnamese sort them. */
export async function provincesOn(
  territory: Pick<TerritoryReader, "listTerritory">,
  day: string,
): Promise<TerritoryUnit[]> {
  const { answers } = await territory.listTerritory({ level: "province", as_of: day, limit: ALL, offset: 0 }, day);
  return answers.map(({ unit }) => unit).toSorted((a, b) => BY_NAME.compare(a.name, b.name));
}
