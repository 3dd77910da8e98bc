import type { CatalogueQuery } from "../contract/catalogue";
import { fullName, type TerritoryReader, type UnitAnswer } from "../shared/territory";
import { placeCodeOf } from "./place-fields";

/** The places that a catalogue is narrowed to. */
export type PlaceChoice = {
  /** What products must lie in one of: of a unit and a part of it, only the part. */
  narrowest: string[];
  /** Today's provinces that these lie in: whose districts and communes are offered next. */
  provinces: string[];
  /** Names of the chosen units, for those that no product is left in. */
  names: { value: string; label: string }[];
};

/** Every unit that a unit lies or lay in. A commune of today knows its former districts by the communes it came of. */
function above({ unit, parents, province, predecessors }: UnitAnswer): string[] {
  if (unit.level === "province") return [];
  const former = unit.level === "commune" ? predecessors.map((one) => one.unit.parent_code) : [];
  const codes = [province?.code, ...parents.map(({ code }) => code), ...former];
  return codes.flatMap((code) => (code == null || code === unit.code ? [] : [code]));
}

/** A province that has ended stands for the provinces that took its land, as in the lists of producers. */
function codesNow({ unit, successors }: UnitAnswer): string[] {
  return unit.level === "province" && unit.valid_to !== null ? successors.map((one) => one.unit.code) : [unit.code];
}

/** Reads the place filters of a query as one choice in a tree; null when there is none. Unknown codes find nothing. */
export async function choosePlaces(
  territory: Pick<TerritoryReader, "findTerritory">,
  { province = [], district = [], commune = [] }: Pick<CatalogueQuery, "province" | "district" | "commune">,
): Promise<PlaceChoice | null> {
  const codes = [...province, ...district, ...commune].map(placeCodeOf);
  if (codes.length === 0) return null;
  const found = await Promise.all(codes.map((code) => territory.findTerritory(code)));
  const units = found.filter((unit) => unit !== null);
  const unknown = codes.filter((_code, at) => found[at] === null);
  const covered = new Set(units.flatMap(above));
  const narrowest = units.flatMap(codesNow).filter((code) => !covered.has(code));
  const provinces = units.flatMap((answer) => (answer.province === null ? codesNow(answer) : [answer.province.code]));
  return {
    narrowest: [...new Set([...narrowest, ...unknown])],
    provinces: [...new Set([...provinces, ...unknown])],
    names: units.map(({ unit }) => ({
      value: unit.code,
      label: unit.level === "province" ? unit.name : fullName(unit),
    })),
  };
}
