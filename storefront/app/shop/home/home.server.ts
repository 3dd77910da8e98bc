import { read, readOrNull } from "../../shared/api/client.server";
import type { CatalogueAnswer, ProducerCard, SalesPointCard } from "../../shared/api/types";
import type { Language } from "../../shared/language";
import { ofTheWeek } from "./featured";

/** A place is worth a feature when it has this many products to show. */
const MIN_GOODS = 3;

interface Unit {
  unit: { name: string; full_name: string; slug: string };
}

async function featuredPlace(language: Language, provinces: CatalogueAnswer["facets"]["province"], now: number) {
  const rich = provinces.filter(({ count }) => count >= MIN_GOODS).toSorted((a, b) => a.value.localeCompare(b.value));
  const province = ofTheWeek(rich, now);
  if (province === undefined) return null;
  const [unit, goods, points] = await Promise.all([
    readOrNull<Unit>(language, `/store/territory/units/${province.value}`),
    readOrNull<CatalogueAnswer>(language, "/store/catalogue", { province: province.value, sort: "stars", limit: 12 }),
    readOrNull<{ sales_points: SalesPointCard[] }>(language, "/store/sales-points", {
      province: province.value,
      limit: 1,
    }),
  ]);
  if (unit === null || goods === null) return null;
  return {
    name: unit.unit.name,
    slug: unit.unit.slug,
    count: goods.count,
    products: goods.products,
    point: points?.sales_points[0] ?? null,
  };
}

/** Those of `list` that are not shown above; all of it when that would leave too few. */
function notAmong<T extends { id: string }>(above: readonly T[], list: readonly T[]): T[] {
  const fresh = list.filter(({ id }) => !above.some((other) => other.id === id));
  return fresh.length >= MIN_GOODS ? fresh : [...list];
}

/** Everything on the home page. What is only decoration may be missing; the products may not. */
export async function loadHome(language: Language, now: number) {
  const [newest, best, makers, points] = await Promise.all([
    read<CatalogueAnswer>(language, "/store/catalogue", { sort: "newest", limit: 8 }),
    read<CatalogueAnswer>(language, "/store/catalogue", { stars: "5", sort: "newest", limit: 5 }),
    readOrNull<{ producers: ProducerCard[]; count: number }>(language, "/store/producers", { limit: 60 }),
    readOrNull<{ sales_points: SalesPointCard[] }>(language, "/store/sales-points", { limit: 12 }),
  ]);
  const place = await featuredPlace(language, newest.facets.province, now);
  const told = (makers?.producers ?? [])
    .filter(({ summary, photo }) => summary !== null && photo !== null)
    // Makers known by name and with more to show come first.
    .toSorted(
      (one, other) =>
        Number(one.kind === "unknown") - Number(other.kind === "unknown") || other.product_count - one.product_count,
    );
  // One maker a kind of work: the same picture twice would make two stories look like one.
  const stories = told.filter(({ photo }, at) => told.findIndex((other) => other.photo === photo) === at).slice(0, 3);
  const shops = (points?.sales_points ?? []).filter(({ photo, is_fair }) => photo !== null && !is_fair);
  return {
    counts: { products: newest.count, producers: makers?.count ?? 0, provinces: newest.facets.province.length },
    groups: newest.facets.group.filter(({ count }) => count > 0),
    newest: newest.products,
    best: best.products,
    bestCount: best.count,
    place: place === null ? null : { ...place, products: notAmong(best.products, place.products).slice(0, 3) },
    point: place?.point ?? ofTheWeek(shops, now) ?? null,
    stories,
  };
}

export type HomeData = Awaited<ReturnType<typeof loadHome>>;
