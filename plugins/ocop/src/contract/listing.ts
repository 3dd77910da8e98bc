import type { ProductCard } from "./catalogue";
import type { PublicCertificate } from "./certificate";
import type { SalesPointCard } from "./sales-point";

/** One way to buy a product: a pack or a weight. Price in whole đồng; null means "ask the producer". */
export interface ListingVariant {
  id: string;
  title: string;
  price: number | null;
  /** Pieces that can be bought now; null when stock is not counted. */
  inventory: number | null;
}

/** Everything a product page shows; answer of `GET /store/listings/:slug`. */
export interface Listing extends ProductCard {
  product_id: string;
  /** Sanitised HTML. */
  description: string | null;
  intro_vi: string | null;
  intro_en: string | null;
  images: { url: string }[];
  variants: ListingVariant[];
  certificate_history: PublicCertificate[];
  net_content: string | null;
  storage: string | null;
  shelf_life: string | null;
  sub_group: string | null;
  /** Alcohol: shown to adults only, never paid in cash. */
  age_restricted: boolean;
  updated_at: string;
  /** Points that carry it, then others in its district and province. */
  sales_points: SalesPointCard[];
  related: ProductCard[];
}
