import type { MedusaContainer } from "@medusajs/framework/types";
import type { Listing, ListingLabel } from "../../contract/listing";
import { badgeOn } from "../../modules/certification/rules/badge";
import { type Audience, refuseMinors } from "../../shared/audience";
import { systemClock, todayInHoChiMinh } from "../../shared/clock";
import { richTextOrNull } from "../../shared/sanitize";
import { shortIdOfSlug } from "../../shared/short-id";
import { publicCertificateOf } from "../certification/public-certificate";
import { publicHistoryOf } from "../certification/public-history";
import { placeLabelsOf } from "../place";
import { readPointsNearProduct } from "../sales-point";
import { readListingRow, type ListingRow } from "./read-rows";

const POINTS = 6;

/** What a product page shows but for its related products, which the search room picks by these keys. */
export type ListingCore = { listing: Omit<Listing, "related">; producerId: string | null };

function labelOf({ said }: ListingRow): ListingLabel {
  return {
    ingredients: said?.ingredients ?? null,
    usage: said?.usage ?? null,
    warnings: said?.warnings ?? null,
    origin: said?.origin ?? null,
    responsible_name: said?.responsible_name ?? null,
    responsible_address: said?.responsible_address ?? null,
    dates: said?.dates ?? null,
    declaration_number: said?.declaration_number ?? null,
  };
}

const lowestPrice = (row: ListingRow) => {
  const prices = (row.variants ?? []).map(({ price }) => price).filter((price) => price !== null);
  return prices.length === 0 ? null : Math.min(...prices);
};

/**
 * A product page's data in two statements, or null when there is no visible product of that slug. The answer carries
 * the current slug; whoever asked by an older one sends its reader on.
 * @throws MedusaError `age_screen_required` for alcohol, unless to adults
 */
export async function readListing(
  container: MedusaContainer,
  slug: string,
  audience: Audience,
  clock = systemClock,
): Promise<ListingCore | null> {
  const row = await readListingRow(container, slug, shortIdOfSlug(slug));
  if (row === null) return null;
  refuseMinors(row.age_restricted, audience);
  const day = todayInHoChiMinh(clock);
  const { id, district_code, province_code, producer_slug, variants, images } = row;
  const certificates = row.certificates ?? [];
  const place = placeLabelsOf(row);
  const listing = {
    id,
    product_id: id,
    slug: row.slug,
    title: row.title,
    thumbnail: row.thumbnail,
    group: row.group,
    sub_group: row.sub_group,
    age_restricted: row.age_restricted,
    price: lowestPrice(row),
    in_stock: (variants ?? []).some(({ inventory }) => inventory === null || inventory > 0),
    badge: badgeOn(certificates, day),
    producer:
      producer_slug === null
        ? null
        : { slug: producer_slug, name: row.producer_name ?? "", kind: row.producer_kind ?? "unknown" },
    place,
    province_code,
    unit_label: [place.commune ?? place.district, place.province].filter((part) => part !== null).join(", ") || null,
    description: richTextOrNull(row.description),
    intro_vi: row.intro_vi,
    intro_en: row.intro_en,
    shelf_life: row.shelf_life,
    storage: row.storage,
    net_content: row.net_content,
    label: labelOf(row),
    season_months: row.said?.season_months ?? null,
    preorder_from: row.said?.preorder_from ?? null,
    closed_until: row.closed_until,
    images: images ?? [],
    variants: variants ?? [],
    certificate_history: certificates.map(({ events, ...certificate }) => ({
      ...publicCertificateOf(certificate, day),
      history: publicHistoryOf(certificate, events),
    })),
    updated_at: row.updated_at.toISOString(),
    sales_points: await readPointsNearProduct(
      container,
      { product_id: id, district_code, province_code },
      POINTS,
      clock,
    ),
  };
  return { listing, producerId: row.producer_id };
}
