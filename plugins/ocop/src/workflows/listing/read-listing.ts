import type { MedusaContainer } from "@medusajs/framework/types";
import type { Listing } from "../../contract/listing";
import type { SalesPointCard } from "../../contract/sales-point";
import { badgeOn } from "../../modules/certification/rules/badge";
import { todayInHoChiMinh } from "../../shared/clock";
import { richTextOrNull } from "../../shared/sanitize";
import { shortIdOfSlug } from "../../shared/short-id";
import { publicCertificateOf } from "../certification/public-certificate";
import { placeLabelsOf } from "../place";
import { readSalesPoints } from "../sales-point";
import { readListingRow, type ListingRow } from "./read-rows";

const POINTS = 6;

/** What a product page shows but for its related products, which the search room picks. */
export type ListingCore = Omit<Listing, "related">;

/** Points that carry the product; where there are none, those of its district, then of its province. */
async function nearbyPoints(container: MedusaContainer, row: ListingRow): Promise<SalesPointCard[]> {
  const page = { limit: POINTS, offset: 0 };
  const carrying = await readSalesPoints(container, { ...page, product: row.id, places: {} });
  if (carrying.count > 0) return carrying.sales_points;
  const around = [
    row.district_code === null ? null : { district: [row.district_code] },
    row.province_code === null ? null : { province: [row.province_code] },
  ];
  for (const places of around) {
    if (places === null) continue;
    const found = await readSalesPoints(container, { ...page, places });
    if (found.count > 0) return found.sales_points;
  }
  return [];
}

const lowestPrice = (row: ListingRow) => {
  const prices = (row.variants ?? []).map(({ price }) => price).filter((price) => price !== null);
  return prices.length === 0 ? null : Math.min(...prices);
};

/**
 * A product page's data, or null when there is no visible product of that slug. The answer carries the
 * current slug; whoever asked by an older one sends its reader on.
 */
export async function readListing(container: MedusaContainer, slug: string): Promise<ListingCore | null> {
  const row = await readListingRow(container, slug, shortIdOfSlug(slug));
  if (row === null) return null;
  const day = todayInHoChiMinh();
  const certificates = row.certificates ?? [];
  const place = placeLabelsOf(row);
  return {
    id: row.id, product_id: row.id, slug: row.slug, title: row.title, thumbnail: row.thumbnail, group: row.group, sub_group: row.sub_group,
    price: lowestPrice(row),
    in_stock: (row.variants ?? []).some(({ inventory }) => inventory === null || inventory > 0),
    badge: badgeOn(certificates, day),
    producer: row.producer_slug === null ? null : { slug: row.producer_slug, name: row.producer_name ?? "", kind: row.producer_kind ?? "unknown" },
    place,
    province_code: row.province_code,
    unit_label: [place.commune ?? place.district, place.province].filter((part) => part !== null).join(", ") || null,
    description: richTextOrNull(row.description),
    intro_vi: row.intro_vi, intro_en: row.intro_en, shelf_life: row.shelf_life, storage: row.storage, net_content: row.net_content,
    images: row.images ?? [],
    variants: row.variants ?? [],
    certificate_history: certificates.map((certificate) => publicCertificateOf(certificate, day)),
    updated_at: row.updated_at.toISOString(),
    sales_points: await nearbyPoints(container, row),
  };
}
