import { bareName } from "../../shared/place/unit-name";

/** What grouping needs to know of a card. */
export type Placed = { place: { district: string | null; province: string | null }; province_code: string | null };

type DistrictGroup<T> = { district: string | null; points: T[] };
type ProvinceGroup<T> = {
  province: string | null;
  code: string | null;
  count: number;
  districts: DistrictGroup<T>[];
};

const vietnamese = new Intl.Collator("vi");
const byName = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : vietnamese.compare(bareName(a), bareName(b));

function collect<T>(items: T[], keyOf: (item: T) => string | null): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/**
 * Groups cards by today's province and, within it, by the district as printed (districts ended on 30/06/2025, but people
 * still look by them). Names in Vietnamese order, unknown places last; cards keep the order they came in.
 */
export function groupByPlace<T extends Placed>(cards: T[]): ProvinceGroup<T>[] {
  const provinces = collect(cards, (card) => card.province_code ?? card.place.province);
  return [...provinces.values()]
    .map((inside): ProvinceGroup<T> => {
      const districts = collect(inside, (card) => card.place.district);
      return {
        province: inside[0]?.place.province ?? null,
        code: inside[0]?.province_code ?? null,
        count: inside.length,
        districts: [...districts]
          .map(([district, points]) => ({ district, points }))
          .sort((a, b) => byName(a.district, b.district)),
      };
    })
    .sort((a, b) => byName(a.province, b.province));
}
