/** Shapes of the store API: the contract's own. Only types cross; no code of the backend reaches a browser. */
export type { Badge } from "../../../../plugins/ocop/src/contract/badge";
export type {
  CatalogueAnswer,
  CatalogueRescue,
  ProductCard as ProductCardData,
} from "../../../../plugins/ocop/src/contract/catalogue";
export type {
  CertificateAnswer,
  CertificateHappening,
  PublicCertificate,
} from "../../../../plugins/ocop/src/contract/certificate";
export type { Listing, ListingVariant } from "../../../../plugins/ocop/src/contract/listing";
export type { ProducerCard, ProducerDetail } from "../../../../plugins/ocop/src/contract/producer";
export type { PublicReview, ReviewListAnswer } from "../../../../plugins/ocop/src/contract/review";
export type { SalesPointCard } from "../../../../plugins/ocop/src/contract/sales-point";
export type { SuggestAnswer } from "../../../../plugins/ocop/src/contract/suggest";
