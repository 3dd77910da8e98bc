import { z } from "@medusajs/framework/zod";
import {
  CERTIFICATE_HAPPENINGS,
  CERTIFICATE_STANDINGS,
  CRITERIA_VERSIONS,
  ISSUER_LEVELS,
  PRODUCT_GROUPS,
} from "../shared/certification-vocabulary";
import { isoDay, placeInput } from "./place";
import { limit, offset, reference, searchText } from "./query";

/** A certificate as anybody may see it. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export const publicCertificate = z.object({
  number: z.string(),
  stars: z.int(),
  potential_five: z.boolean(),
  decision_number: z.string(),
  issuer: z.string(),
  issuer_level: z.enum(ISSUER_LEVELS),
  issued_on: z.string(),
  expires_on: z.string(),
  status: z.enum(CERTIFICATE_STANDINGS),
  reason: z.string().nullable(),
  is_demo: z.boolean(),
});
export type PublicCertificate = z.infer<typeof publicCertificate>;

/** Something that happened to a certificate: on a day, by a decision, for a reason. Names nobody. */
export const certificateHappening = z.object({
  day: z.string(),
  kind: z.enum(CERTIFICATE_HAPPENINGS),
  decision_number: z.string().nullable(),
  reason: z.string().nullable(),
});
export type CertificateHappening = z.infer<typeof certificateHappening>;

/** Answer of `GET /store/certificates/:number`. */
export interface CertificateAnswer {
  certificate: PublicCertificate;
  product: { title: string; slug: string } | null;
  producer: { name: string; slug: string } | null;
  /** Whether it lends its stars on `as_of`. */
  valid: boolean;
  status: PublicCertificate["status"];
  /** Oldest first. */
  history: CertificateHappening[];
  as_of: string;
}

const line = z.string().trim().min(1).max(300);

/** Body of `POST /admin/ocop/certificates`; term and state are computed and cannot be sent. */
export const certificateCreate = z.strictObject({
  rated_product_id: line,
  number: line,
  stars: z.int().min(3).max(5),
  potential_five: z.boolean().optional(),
  score: z.number().min(0).max(100).nullish(),
  decision_number: line,
  decision_date: isoDay.nullish(),
  issuer_level: z.enum(ISSUER_LEVELS),
  issuer_unit_code: line.nullish(),
  issuer_name: line,
  criteria_version: z.enum(CRITERIA_VERSIONS).optional(),
  issued_on: isoDay,
  predecessor_id: line.nullish(),
});

/** Body of `POST /admin/ocop/certificates/:id`: an act with its reason. */
export const certificateAct = z.strictObject({
  act: z.enum(["suspend", "reinstate", "revoke"]),
  reason: line,
  decision_number: line.nullish(),
});

/** Body of `POST /admin/ocop/certificates/:id/corrections`: a slip of the pen, with the reason. Stars and days stay. */
export const certificateCorrection = z.strictObject({
  decision_number: line.optional(),
  decision_date: isoDay.nullish(),
  issuer_name: line.optional(),
  issuer_unit_code: line.nullish(),
  reason: line,
});

/** Query of `GET /admin/ocop/certificates`. */
export const certificateAdminQuery = z.strictObject({
  q: searchText,
  /** What the certificate is today: "active" is in force, "expired" and "not_yet_valid" follow from the calendar. */
  status: z.enum(CERTIFICATE_STANDINGS).optional(),
  stars: z.enum(["3", "4", "5"]).transform(Number).optional(),
  rated_product_id: reference.optional(),
  product_id: reference.optional(),
  limit: limit(20),
  offset,
});

const ratedFields = {
  product_code: line.nullish(),
  group: z.enum(PRODUCT_GROUPS),
  sub_group: line.nullish(),
  ...placeInput,
  alcohol_strength: z.number().min(0).max(100).nullish(),
  age_restricted: z.boolean().optional(),
  intro_vi: z.string().max(5000).nullish(),
  intro_en: z.string().max(5000).nullish(),
  shelf_life: line.nullish(),
  storage: line.nullish(),
  net_content: line.nullish(),
};

/** Body of `POST /admin/ocop/rated-products`. */
export const ratedProductCreate = z.strictObject({ product_id: line.nullish(), ...ratedFields });

/** Body of `POST /admin/ocop/rated-products/:id`; absent fields stay. */
export const ratedProductUpdate = z.strictObject({ ...ratedFields, group: ratedFields.group.optional() });

/** Query of `GET /admin/ocop/rated-products`. */
export const ratedProductAdminQuery = z.strictObject({
  q: searchText,
  group: z.enum(PRODUCT_GROUPS).optional(),
  province_code: reference.optional(),
  product_id: reference.optional(),
  limit: limit(20),
  offset,
});

/** Query of `GET /store/badges`: up to 100 ids of products, `product_id[]=…`. */
export const badgesQuery = z.strictObject({
  product_id: z.union([reference.transform((id) => [id]), z.array(reference).max(100)]),
});
