import { z } from "@medusajs/framework/zod";
import {
  CERTIFICATE_STANDINGS,
  type CertificateStanding,
  type IssuerLevel,
  PRODUCT_GROUPS,
  type ProductGroup,
} from "../shared/certification-vocabulary";
import type { DossierStatus } from "../shared/dossier-vocabulary";
import {
  PRODUCER_KINDS,
  PRODUCER_STATUSES,
  type ProducerKind,
  type ProducerStatus,
} from "../shared/producer-vocabulary";
import { fileFormat, limit, offset, reference, searchText } from "./query";

/** What a list of the register is a file of. */

/** Days ahead within which a certificate ends; the reminders of the programme. */
const EXPIRY_WINDOWS = ["7", "30", "90", "180"] as const;
/** Stars that a product shows today; `none` for those without a badge. */
const STARS_FILTER = ["3", "4", "5", "none"] as const;

/** Filters that both lists share; a unit is one of today's or an ended one, by code or slug. */
const shared = {
  q: searchText,
  unit: reference.optional(),
  group: z.enum(PRODUCT_GROUPS).optional(),
  sub_group: searchText,
  stars: z.enum(STARS_FILTER).optional(),
  expires_within: z.enum(EXPIRY_WINDOWS).optional(),
};

const RATED_PRODUCT_SORTS = ["name", "producer", "stars", "expires", "issued"] as const;
const ratedProductFilters = {
  ...shared,
  /** Standing of the certificate that speaks for the product, or did last; `none`: never certified. */
  standing: z.enum([...CERTIFICATE_STANDINGS, "none"]).optional(),
  /** Exactly "tiềm năng 5 sao". */
  potential_five: z.enum(["1"]).optional(),
  sort: z.enum(RATED_PRODUCT_SORTS).default("name"),
};

/** Query of `GET /office/rated-products`. */
export const officeRatedProductsQuery = z.strictObject({ ...ratedProductFilters, limit: limit(50), offset });
/** Query of `GET /office/rated-products/export`: the list whole, as a file. */
export const officeRatedProductsExport = z.strictObject({ ...ratedProductFilters, format: fileFormat });
export type RatedProductFilters = Omit<z.output<typeof officeRatedProductsExport>, "format">;

const OFFICE_PRODUCER_SORTS = ["name", "products", "newest"] as const;
const producerFilters = {
  ...shared,
  kind: z.enum(PRODUCER_KINDS).optional(),
  status: z.enum(PRODUCER_STATUSES).optional(),
  /** Exactly those that asked to change who they are and wait for an answer. */
  change_requested: z.enum(["1"]).optional(),
  sort: z.enum(OFFICE_PRODUCER_SORTS).default("name"),
};

/** Query of `GET /office/producers`. */
export const officeProducersQuery = z.strictObject({ ...producerFilters, limit: limit(50), offset });
/** Query of `GET /office/producers/export`. */
export const officeProducersExport = z.strictObject({ ...producerFilters, format: fileFormat });
export type OfficeProducerFilters = Omit<z.output<typeof officeProducersExport>, "format">;

/** Where something is: today's units, and what its papers printed. */
export interface RegistryPlace {
  commune: string | null;
  district: string | null;
  province: string | null;
  as_printed: string | null;
}

/** A product of the register as it stands today. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export interface RegistryProduct {
  id: string;
  title: string;
  /** Address in the shop; null while it is not on sale. */
  slug: string | null;
  group: ProductGroup;
  sub_group: string | null;
  producer_id: string | null;
  producer: string | null;
  place: RegistryPlace;
  /** Stars of today; null without a badge. */
  stars: number | null;
  potential_five: boolean;
  standing: CertificateStanding | "none";
  /** What the certificate says whose number stands here, whether it still holds or not. */
  certificate_stars: number | null;
  certificate_potential_five: boolean;
  certificate_number: string | null;
  decision_number: string | null;
  issued_on: string | null;
  /** The first day on which it no longer holds. */
  expires_on: string | null;
  /** Days it still holds; null without a badge. */
  days_left: number | null;
}

export interface RegistryCertificate {
  number: string;
  stars: number;
  potential_five: boolean;
  /** Mean of the council's points, 0 to 100. */
  score: number | null;
  decision_number: string;
  decision_date: string | null;
  issuer: string;
  issuer_level: IssuerLevel;
  criteria_version: string;
  issued_on: string;
  expires_on: string;
  standing: CertificateStanding;
  reason: string | null;
  reason_decision_number: string | null;
  history: { at: string; from: string | null; to: string; reason: string | null; decision_number: string | null }[];
}

export interface RegistryProductDetail extends RegistryProduct {
  product_code: string | null;
  age_restricted: boolean;
  certificates: RegistryCertificate[];
  dossiers: { id: string; status: DossierStatus; submitted_at: string | null }[];
}

export interface RegistryProducer {
  id: string;
  name: string;
  kind: ProducerKind;
  status: ProducerStatus;
  place: RegistryPlace;
  products: number;
  /** Products with a badge of today, by its stars. */
  three: number;
  four: number;
  five: number;
  /** The nearest end of a badge. */
  next_expiry: string | null;
}

export interface RegistryProducerDetail extends RegistryProducer {
  legal_name: string | null;
  /** A household's without its consent: dots and the last three digits. */
  tax_code: string | null;
  slug: string | null;
  /** Only what its producer shows to everybody or agreed to share with offices; null otherwise. */
  contact: { representative: string | null; phone: string | null; email: string | null; address: string | null } | null;
  rated_products: RegistryProduct[];
  history: { at: string; from: ProducerStatus | null; to: ProducerStatus; reason: string | null }[];
}

interface Page {
  count: number;
  limit: number;
  offset: number;
  /** The day of which standings are told. */
  as_of: string;
}
export interface OfficeRatedProductsAnswer extends Page {
  rated_products: RegistryProduct[];
  /** Sub-groups of the area, for the filter. */
  sub_groups: string[];
}
export interface OfficeProducersAnswer extends Page {
  producers: RegistryProducer[];
}
export interface OfficeRatedProductAnswer {
  rated_product: RegistryProductDetail;
}
export interface OfficeProducerAnswer {
  producer: RegistryProducerDetail;
}
