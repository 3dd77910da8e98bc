import type { FeaturedPoint, FeaturesAnswer } from "../../../../plugins/ocop/src/contract/promotion";
import type { SalesPointCard, SalesPointListAnswer } from "../../../../plugins/ocop/src/contract/sales-point";
import { type Query, readOrNull } from "../../shared/api/client.server";
import type { Language } from "../../shared/language";

const FAIRS_SHOWN = 4;

/** What offices feature on a page, and fairs that run or come. */
export interface Promotion {
  features: FeaturedPoint[];
  fairs: SalesPointCard[];
}

/**
 * What is featured on the page of a unit, or on the home page, and the fairs there. It is an addition: the page stands without
 * it.
 * @param unit code of the unit whose page it is
 * @param within the filter by which the unit's points are found
 */
export async function loadPromotion(
  language: Language,
  { unit, within = {} }: { unit?: string; within?: Query } = {},
): Promise<Promotion> {
  const [featured, fairs] = await Promise.all([
    readOrNull<FeaturesAnswer>(language, "/store/features", { unit }).catch(() => null),
    readOrNull<SalesPointListAnswer>(language, "/store/sales-points", {
      ...within,
      fair: true,
      limit: FAIRS_SHOWN,
    }).catch(() => null),
  ]);
  const features = featured?.features ?? [];
  const shown = new Set(features.map(({ sales_point }) => sales_point.id));
  return { features, fairs: (fairs?.sales_points ?? []).filter(({ id }) => !shown.has(id)) };
}

/** The header by which the server counts the cards of a page (server/page-views). */
export function featuredHeader({ features }: Promotion): Record<string, string> {
  return features.length === 0 ? {} : { "x-featured": features.map(({ id }) => id).join(",") };
}
