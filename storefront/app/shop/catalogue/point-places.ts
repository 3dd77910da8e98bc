import type { CatalogueData } from "./catalogue.server";

/** Links to as many places are enough. */
const MOST = 3;

type Asked = Pick<CatalogueData, "filters" | "facets" | "elsewhere">;

/** Places whose sales points may have what was not found: those that are chosen, then those that the words name. */
export function pointPlaces({ filters, facets, elsewhere }: Asked): { query: string; name: string }[] {
  const chosen = [
    ...filters.districts.map((code) => ({ query: `huyen=${code}`, from: facets.district, code })),
    ...filters.provinces.map((code) => ({ query: `tinh=${code}`, from: facets.province, code })),
  ].flatMap(({ query, from, code }) => {
    const name = from.find(({ value }) => value === code)?.label;
    return name === undefined ? [] : [{ query, name }];
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
