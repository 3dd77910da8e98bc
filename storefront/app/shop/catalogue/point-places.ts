import type { CatalogueData } from "./catalogue.server";

/** Links to as many places are enough. */
const MOST = 3;

type Asked = Pick<CatalogueData, "filters" | "places" | "elsewhere">;

/** Places whose sales points may have what was not found: those that are chosen, then those that the words name. */
export function pointPlaces({ filters, places, elsewhere }: Asked): { query: string; name: string }[] {
  const keys = new Map([
    ...filters.districts.map((code) => [code, "huyen"] as const),
    ...filters.provinces.map((code) => [code, "tinh"] as const),
  ]);
  const chosen = places.flatMap(({ value, label }) => {
    const key = keys.get(value);
    return key === undefined ? [] : [{ query: `${key}=${value}`, name: label }];
  });
  const named = (elsewhere?.places ?? []).flatMap(({ level, code, name, kind }) => {
    if (level === "commune") return [];
    return [
      {
        query: `${level === "province" ? "tinh" : "huyen"}=${code}`,
        name: level === "province" ? name : `${kind} ${name}`,
      },
    ];
  });
  return [...new Map([...chosen, ...named].map((place) => [place.query, place])).values()].slice(0, MOST);
}
