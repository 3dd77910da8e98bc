import type { Badge } from "../contract/badge"
import type { ProductCard } from "../contract/catalogue"
import { bestCertificate, type ProductDocument } from "./product-document"
import type { CertificateRow } from "./product-rows"

/** What a hit of the index `product` carries. */
export type ProductHit = Pick<
  ProductDocument,
  "id" | "slug" | "title" | "thumbnail" | "group" | "price" | "in_stock" | "certificates" | "producer" | "place" | "province_code" | "unit_label"
>

/** The retrievable fields a card is made of. */
export const CARD_FIELDS = [
  "id",
  "slug",
  "title",
  "thumbnail",
  "group",
  "price",
  "in_stock",
  "certificates",
  "producer",
  "place",
  "province_code",
  "unit_label",
]

/** The badge of a day: whatever the index says, an ended certificate gives no star. */
export function badgeOf(certificates: readonly CertificateRow[], day: string): Badge | null {
  const best = bestCertificate(certificates, day)
  if (best === null) return null
  return {
    stars: best.stars,
    potential_five: best.potential_five,
    certificate_number: best.number,
    decision_number: best.decision_number,
    issuer: best.issuer_name,
    issued_on: best.issued_on,
    expires_on: best.expires_on,
  }
}

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
    badge: badgeOf(hit.certificates, day),
    producer: hit.producer as ProductCard["producer"],
    place: hit.place,
    province_code: hit.province_code,
    unit_label: hit.unit_label,
  }
}
