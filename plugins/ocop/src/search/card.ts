import type { ProductCard } from "../contract/catalogue";
import { badgeOn } from "../modules/certification/rules/badge";
import type { ProductDocument } from "./product-document";

/** What a hit of the index `product` carries. */
export type ProductHit = Pick<ProductDocument, "id" | "slug" | "title" | "thumbnail" | "group" | "price" | "in_stock"> &
  // An engine may leave out what is null.
  Partial<Pick<ProductDocument, "certificates" | "producer" | "place" | "province_code" | "unit_label">>;

const CERTIFICATE = [
  "stars",
  "potential_five",
  "number",
  "decision_number",
  "issuer_name",
  "issued_on",
  "expires_on",
  "status",
];

/** The retrievable fields a card is made of; objects by their leaves, as Meilisearch wants them. */
export const CARD_FIELDS = [
  "id",
  "slug",
  "title",
  "thumbnail",
  "group",
  "price",
  "in_stock",
  ...CERTIFICATE.map((field) => `certificates.${field}`),
  "producer.slug",
  "producer.name",
  "producer.kind",
  "place.commune",
  "place.district",
  "place.province",
  "province_code",
  "unit_label",
];

type PublicProducer = NonNullable<ProductCard["producer"]>;

/** The card of a hit on `day` (YYYY-MM-DD in Asia/Ho_Chi_Minh). */
export function cardOf(hit: ProductHit, day: string): ProductCard {
  return {
    id: hit.id,
    slug: hit.slug,
    title: hit.title,
    thumbnail: hit.thumbnail,
    group: hit.group as ProductCard["group"],
    price: hit.price,
    in_stock: hit.in_stock,
    // The badge is of this day: whatever the index says, an ended certificate gives no star.
    badge: badgeOn(hit.certificates ?? [], day),
    producer: hit.producer
      ? { slug: hit.producer.slug, name: hit.producer.name, kind: hit.producer.kind as PublicProducer["kind"] }
      : null,
    place: {
      commune: hit.place?.commune ?? null,
      district: hit.place?.district ?? null,
      province: hit.place?.province ?? null,
    },
    province_code: hit.province_code ?? null,
    unit_label: hit.unit_label ?? null,
  };
}
