import { read, readOrNull } from "../../shared/api/client.server";
import type { Language } from "../../shared/language";
import { loadChoices } from "../sales-points/choices.server";
import { bareName } from "../../shared/place/unit-name";
import type { UnitListAnswer } from "./types";

const MOST_FOUND = 30;

type ProvinceCount = {
  code: string;
  slug: string;
  name: string;
  lat: number | null;
  lng: number | null;
  products: number;
  points: number;
};
export type FoundUnit = { slug: string; full_name: string; within: string[]; valid_to: string | null };

type Facets = { facets: { province: { value: string; count: number }[] } };

/** Today's provinces with how much of each is on the market, in Vietnamese order. */
export async function loadProvinces(language: Language, today: string): Promise<ProvinceCount[]> {
  const [{ units }, catalogue, choices] = await Promise.all([
    read<UnitListAnswer>(language, "/store/territory/units", { level: "province", as_of: today, limit: 100 }),
    readOrNull<Facets>(language, "/store/catalogue", { limit: 1 }).catch(() => null),
    loadChoices(language).catch(() => null),
  ]);
  const products = new Map(catalogue?.facets.province.map(({ value, count }) => [value, count]));
  const points = new Map(choices?.provinces.map(({ value, count }) => [value, count]));
  return units
    .map(({ code, slug, name, lat, lng }) => ({
      code,
      slug,
      name,
      lat,
      lng,
      products: products.get(code) ?? 0,
      points: points.get(code) ?? 0,
    }))
    .sort((a, b) => bareName(a.name).localeCompare(bareName(b.name), "vi"));
}

/** Units by a name as people remember it, ended ones too. */
export async function findUnits(language: Language, name: string): Promise<FoundUnit[]> {
  const answer = await readOrNull<UnitListAnswer>(language, "/store/territory/units", { q: name, limit: MOST_FOUND });
  return (answer?.units ?? []).map(({ slug, full_name, within, valid_to }) => ({ slug, full_name, within, valid_to }));
}
