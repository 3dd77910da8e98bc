import { z } from "@medusajs/framework/zod";
import { CERTIFIED_STARS, PRODUCT_GROUPS } from "../shared/certification-vocabulary";
import { fileFormat, limit, offset, reference, searchText } from "./query";

/** Days before the end of a certificate by which lists are cut. */
export const EXPIRY_WINDOWS = [180, 90, 30, 7] as const;
export type ExpiryWindow = (typeof EXPIRY_WINDOWS)[number];

const number = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);

const filters = {
  within: number.pipe(z.literal(EXPIRY_WINDOWS)).default(180),
  q: searchText,
  group: z.enum(PRODUCT_GROUPS).optional(),
  stars: number.pipe(z.literal(CERTIFIED_STARS)).optional(),
  /** Code of a unit in the area. */
  unit: reference.optional(),
};

/** Query of `GET /office/expiries`. */
export const expiryQuery = z.strictObject({ ...filters, limit: limit(50), offset });
export type ExpiryQuery = z.infer<typeof expiryQuery>;

/** Query of `GET /office/expiries/export`. */
export const expiryExportQuery = z.strictObject({ ...filters, format: fileFormat });
export type ExpiryFilters = Omit<z.infer<typeof expiryExportQuery>, "format">;

/** A certificate that ends soon. */
export const expiryRow = z.object({
  id: z.string(),
  number: z.string(),
  product: z.string(),
  producer: z.string(),
  producer_slug: z.string(),
  place: z.string().nullable(),
  group: z.enum(PRODUCT_GROUPS),
  stars: z.literal(CERTIFIED_STARS),
  suspended: z.boolean(),
  issued_on: z.iso.date(),
  /** The first day on which it no longer holds. */
  expires_on: z.iso.date(),
  /** At least 1. */
  days_left: z.int(),
  has_address: z.boolean(),
  /** State of the dossier for its re-rating, where one goes on. */
  dossier_status: z.string().nullable(),
  /** Day of the last letter about it. */
  written_on: z.iso.date().nullable(),
});
export type ExpiryRow = z.infer<typeof expiryRow>;

/** Answer of `GET /office/expiries`; `counts` by window whatever the other filters say. */
export interface ExpiriesAnswer {
  certificates: ExpiryRow[];
  count: number;
  counts: Record<ExpiryWindow, number>;
  as_of: string;
  limit: number;
  offset: number;
}
