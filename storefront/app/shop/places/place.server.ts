import { redirect } from "react-router";
import { read, readOrNull, type Query } from "../../shared/api/client.server";
import { redirectWhenMoved } from "../../shared/api/moved.server";
import { inLanguage, type Language } from "../../shared/language";
import type { SalesPointList } from "../sales-points/types";
import type {
  GoodsOfPlace,
  Offer,
  ProducerListAnswer,
  UnitDetailAnswer,
  UnitListAnswer,
  UnitName,
  UnitRef,
} from "./types";

const SHOWN = { goods: 8, producers: 6, points: 6 };
/** Largest page of the API; Hồ Chí Minh City has 168 communes. */
const UNITS_A_PAGE = 100;

/** A part of the page may be missing; the page itself may not fail for it. */
async function softly<T>(answer: Promise<T | null>): Promise<T | null> {
  return answer.catch(() => null);
}

/**
 * The unit a page is about.
 * @throws Response 404 for an unknown unit, 301 to the successor of a former province or commune and to the current slug
 */
export async function loadUnit(request: Request, language: Language, slug: string): Promise<UnitDetailAnswer> {
  const detail = await read<UnitDetailAnswer>(language, `/store/territory/units/${encodeURIComponent(slug)}`);
  if (detail.moved_to !== null) throw redirect(inLanguage(language, `/dia-phuong/${detail.moved_to}`), 301);
  redirectWhenMoved(request, language, "dia-phuong", slug, detail.unit.slug);
  return detail;
}

/** Goods, producers and sales points of a unit, a few of each. */
export async function loadOffer(language: Language, { level, code }: UnitRef): Promise<Offer> {
  const within: Query = { [level]: code };
  const [goods, producers, points] = await Promise.all([
    softly(readOrNull<GoodsOfPlace>(language, "/store/catalogue", { ...within, limit: SHOWN.goods })),
    softly(readOrNull<ProducerListAnswer>(language, "/store/producers", { ...within, limit: SHOWN.producers })),
    softly(readOrNull<SalesPointList>(language, "/store/sales-points", { ...within, limit: SHOWN.points })),
  ]);
  return { goods: goods && { products: goods.products, count: goods.count }, producers, points };
}

async function unitsOf(language: Language, query: Query): Promise<UnitName[]> {
  const pages = await Promise.all(
    [0, UNITS_A_PAGE].map((offset) =>
      softly(readOrNull<UnitListAnswer>(language, "/store/territory/units", { ...query, limit: UNITS_A_PAGE, offset })),
    ),
  );
  return pages.flatMap((page) => page?.units ?? []).map(({ code, full_name, slug }) => ({ code, full_name, slug }));
}

/** Today's communes and the historical districts of a province; empty for smaller units. */
export async function loadParts(
  language: Language,
  { level, code }: UnitRef,
  today: string,
): Promise<{ communes: UnitName[]; districts: UnitName[] }> {
  if (level !== "province") return { communes: [], districts: [] };
  const [communes, districts] = await Promise.all([
    unitsOf(language, { level: "commune", parent: code, as_of: today }),
    unitsOf(language, { level: "district", parent: code }),
  ]);
  return { communes, districts };
}
