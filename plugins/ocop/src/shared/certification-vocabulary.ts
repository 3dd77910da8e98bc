/** The six groups of decision 919/QĐ-TTg (01/08/2022). */
export const PRODUCT_GROUPS = ["food", "beverage", "herbal", "handicraft", "ornamental", "tourism"] as const;
export type ProductGroup = (typeof PRODUCT_GROUPS)[number];

/** Stored states of a certificate. "Expired" is not one of them: the calendar decides it. */
export const CERTIFICATE_STATUSES = ["active", "suspended", "revoked", "superseded"] as const;
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number];

/** Who recognises: districts until 05/07/2025, provinces, the centre (decisions 148 and 1489/QĐ-TTg). */
export const ISSUER_LEVELS = ["district", "province", "central"] as const;
export type IssuerLevel = (typeof ISSUER_LEVELS)[number];

/** Decisions that carry a criteria set or change its powers. */
export const CRITERIA_VERSIONS = ["1048", "781", "148", "148+1489"] as const;
export type CriteriaVersion = (typeof CRITERIA_VERSIONS)[number];
