import type { ProductCard } from "./catalogue";
import type { CertificateHappening, PublicCertificate } from "./certificate";
import type { SalesPointCard } from "./sales-point";

/** One way to buy a product: a pack or a weight. Price in whole đồng; null means "ask the producer". */
export interface ListingVariant {
  id: string;
  title: string;
  price: number | null;
  /** Pieces that can be bought now; null when stock is not counted. */
  inventory: number | null;
}

/** What the maker says as it stands on the label (decree 43/2017/NĐ-CP), field by field; null where nothing is said. */
export interface ListingLabel {
  ingredients: string | null;
  usage: string | null;
  warnings: string | null;
  origin: string | null;
  responsible_name: string | null;
  responsible_address: string | null;
  dates: string | null;
  declaration_number: string | null;
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
  /** Every certificate that it had, newest first, each with what happened to it. */
  certificate_history: (PublicCertificate & { history: CertificateHappening[] })[];
  net_content: string | null;
  storage: string | null;
  shelf_life: string | null;
  sub_group: string | null;
  label: ListingLabel;
  /** Months (1 to 12) in which it can be had; null for the whole year. */
  season_months: number[] | null;
  /** Orders are taken ahead and sent from this day on. */
  preorder_from: string | null;
  /** Last day on which its producer is closed and nothing can be ordered; null while it is open. */
  closed_until: string | null;
  /** Alcohol: shown to adults only, never paid in cash. */
  age_restricted: boolean;
  updated_at: string;
  /** Points that carry it, then others in its district and province. */
  sales_points: SalesPointCard[];
  related: ProductCard[];
}
