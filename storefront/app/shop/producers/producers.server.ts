import { readOrNull } from "../../shared/api/client.server";
import type { ProducerCard } from "../../shared/api/types";
import type { Language } from "../../shared/language";
import type { ProducerFilters } from "./filters";

export const PAGE_SIZE = 24;

interface Province {
  code: string;
  name: string;
}

/** A page of producers and the provinces to choose from. A province that never was finds nobody. */
export async function loadProducers(
  language: Language,
  { q, kind, province, page }: ProducerFilters,
  agePass: string | null,
) {
  const query = { q, kind, province, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
  const [list, units] = await Promise.all([
    readOrNull<{ producers: ProducerCard[]; count: number }>(language, "/store/producers", query, agePass),
    readOrNull<{ units: Province[] }>(language, "/store/territory/units", { level: "province", limit: 100 }),
  ]);
  return {
    count: list?.count ?? 0,
    producers: (list?.producers ?? []).map(
      ({ id, slug, name, kind: form, place, summary, summary_en, photo, product_count }) => ({
        id,
        slug,
        name,
        kind: form,
        place,
        photo,
        product_count,
        summary: language === "en" ? (summary_en ?? summary) : summary,
      }),
    ),
    provinces: (units?.units ?? [])
      .map(({ code, name }) => ({ code, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, "vi")),
  };
}

export type ProducersData = Awaited<ReturnType<typeof loadProducers>>;
