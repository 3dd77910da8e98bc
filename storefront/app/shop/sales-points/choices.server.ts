import { readOrNull } from "../../shared/api/client.server";
import type { Language } from "../../shared/language";
import type { SalesPointFeatures } from "./types";
import { bareName } from "../../shared/place/unit-name";

type Choice = { value: string; label: string; count: number };
export type DistrictChoice = Choice & { province: string | null };
/** What can be chosen: only places and kinds that have points, with their number. */
export type Choices = { provinces: Choice[]; districts: DistrictChoice[]; kinds: { value: string; count: number }[] };

const FRESH_MS = 60_000;
let known: { at: number; choices: Choices } | null = null;

function count<T extends Choice>(into: Map<string, T>, item: T | null): void {
  if (item === null) return;
  const before = into.get(item.value);
  into.set(item.value, { ...item, count: (before?.count ?? 0) + 1 });
}

const named = <T extends Choice>(choices: Map<string, T>): T[] =>
  [...choices.values()].sort((a, b) => bareName(a.label).localeCompare(bareName(b.label), "vi"));

function choicesOf({ features }: SalesPointFeatures): Choices {
  const provinces = new Map<string, Choice>();
  const districts = new Map<string, DistrictChoice>();
  const kinds = new Map<string, Choice>();
  for (const {
    properties: { province_code, district_code, place, kind },
  } of features) {
    count(
      provinces,
      province_code && place.province ? { value: province_code, label: place.province, count: 1 } : null,
    );
    count(
      districts,
      district_code && place.district
        ? { value: district_code, label: place.district, count: 1, province: province_code }
        : null,
    );
    count(kinds, { value: kind, label: kind, count: 1 });
  }
  return { provinces: named(provinces), districts: named(districts), kinds: [...kinds.values()] };
}

/** The choices of the filter form, kept for a minute: points open and close by the week. */
export async function loadChoices(language: Language): Promise<Choices> {
  if (known !== null && Date.now() - known.at < FRESH_MS) return known.choices;
  const all = await readOrNull<SalesPointFeatures>(language, "/store/sales-points.geojson");
  const choices = choicesOf(all ?? { type: "FeatureCollection", features: [] });
  if (all !== null) known = { at: Date.now(), choices };
  return choices;
}
