/** Product groups of decision 148/QĐ-TTg (24/02/2023), in its order. */
export const PRODUCT_GROUPS = ["food", "beverage", "herbal", "handicraft", "ornamental", "tourism"] as const;
export type ProductGroup = (typeof PRODUCT_GROUPS)[number];

/** Ranks that come with a certificate; one and two stars are results without one. */
export const CERTIFIED_STARS = [3, 4, 5] as const;
export type CertifiedStars = (typeof CERTIFIED_STARS)[number];

/** Who may recognise a rank. The district level ended on 30/06/2025. */
export const ISSUER_LEVELS = ["district", "province", "central"] as const;
export type IssuerLevel = (typeof ISSUER_LEVELS)[number];

/** What is stored of a certificate. That it ended is never stored: the clock says so. */
export const CERTIFICATE_STATUSES = ["active", "suspended", "revoked", "superseded"] as const;
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number];

/** What a reader is told on a day: the stored status, or what the calendar makes of an active certificate. */
export const CERTIFICATE_STANDINGS = [...CERTIFICATE_STATUSES, "expired", "not_yet_valid"] as const;
export type CertificateStanding = (typeof CERTIFICATE_STANDINGS)[number];

/** What can happen to a certificate, as its public history tells it. */
export const CERTIFICATE_HAPPENINGS = [
  "issued",
  "suspended",
  "reinstated",
  "revoked",
  "superseded",
  "corrected",
] as const;
export type CertificateHappeningKind = (typeof CERTIFICATE_HAPPENINGS)[number];

/** Decisions whose criteria a product may have been rated by. */
export const CRITERIA_VERSIONS = ["1048", "781", "148", "148+1489"] as const;
export type CriteriaVersion = (typeof CRITERIA_VERSIONS)[number];
