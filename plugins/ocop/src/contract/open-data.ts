import { z } from "@medusajs/framework/zod";
import { CERTIFIED_STARS, ISSUER_LEVELS, PRODUCT_GROUPS } from "../shared/certification-vocabulary";
import { PRODUCER_KINDS } from "../shared/producer-vocabulary";
import { SALES_POINT_KINDS } from "../shared/sales-point-vocabulary";
import { isoDay } from "./place";
import { limit } from "./query";

/** Rows of one JSON page at most. */
export const MAX_OPEN_ROWS = 1000;

/** The licence of the data, not of the shop's texts and pictures, which are not part of it. */
export const OPEN_DATA_LICENCE = {
  id: "CC-BY-4.0",
  name: "Creative Commons Attribution 4.0 International",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

const day = z.iso.date();
const publicId = z.string().describe("Kept for life; the end of the web address");
const places = {
  province_code: z.string().nullable().describe("Code of today's province (Decision 19/2025/QĐ-TTg)"),
  province: z.string().nullable(),
  commune_code: z.string().nullable().describe("Code of today's commune"),
  commune: z.string().nullable(),
  district: z.string().nullable().describe("District until 30/06/2025, kept as a historical area"),
};
const demo = z.boolean().describe("Made up for demonstration; not a fact");

/** A product whose certificate is in force on the day of the answer. */
export const openProduct = z.object({
  id: publicId,
  name: z.string().nullable(),
  product_code: z.string().nullable(),
  group: z.enum(PRODUCT_GROUPS).describe("Group of decision 148/QĐ-TTg"),
  sub_group: z.string().nullable(),
  stars: z.literal(CERTIFIED_STARS).describe("Computed from the certificate in force"),
  potential_five: z.boolean().describe("At least 90 points at the province, shown as 4 stars"),
  certificate_number: z.string(),
  decision_number: z.string(),
  issuer: z.string(),
  issuer_level: z.enum(ISSUER_LEVELS),
  issued_on: day,
  expires_on: day.describe("The first day on which it no longer holds"),
  producer_id: z.string().nullable(),
  producer: z.string().nullable().describe("Null where the name would name a person; see producers"),
  ...places,
  age_restricted: z.boolean().describe("Alcohol: in the register, with no link to the shop"),
  url: z.string().nullable().describe("Its page in the shop, where it has one that everybody may open"),
  is_demo: demo,
});
export type OpenProduct = z.infer<typeof openProduct>;

/** A producer as an organisation: nothing that names or reaches a person. */
export const openProducer = z.object({
  id: publicId,
  name: z.string().nullable().describe("Null for a household that did not consent to be named"),
  kind: z.enum(PRODUCER_KINDS),
  certified_products: z.int().min(0),
  ...places,
  url: z.string().nullable(),
  is_demo: demo,
});
export type OpenProducer = z.infer<typeof openProducer>;

/** A place where OCOP goods are shown and sold, or a fair that is not over. */
export const openSalesPoint = z.object({
  id: publicId,
  name: z.string(),
  kind: z.enum(SALES_POINT_KINDS).describe("Kind of location by decision 950/QĐ-BCT"),
  address: z.string().nullable(),
  ...places,
  lat: z.number().nullable().describe("WGS 84"),
  lng: z.number().nullable().describe("WGS 84"),
  stall_count: z.int().nullable(),
  recognition_decision: z.string().nullable(),
  recognised_by: z.string().nullable(),
  recognised_on: day.nullable(),
  last_verified_on: day.nullable().describe("When somebody last looked on the spot"),
  starts_on: day.nullable().describe("First day of a fair"),
  ends_on: day.nullable().describe("Last day of a fair"),
  url: z.string(),
  is_demo: demo,
});
export type OpenSalesPoint = z.infer<typeof openSalesPoint>;

/** How many products hold stars on a day, in one province, group and rank. */
export const openTotal = z.object({
  as_of: day,
  province_code: z.string().nullable(),
  province: z.string().nullable(),
  group: z.enum(PRODUCT_GROUPS),
  stars: z.literal(CERTIFIED_STARS),
  products: z.int().min(0),
  potential_five: z.int().min(0).describe("Of these, those put forward for the fifth star"),
});
export type OpenTotal = z.infer<typeof openTotal>;

/** Query of the lists as JSON: the page after a row, by the `next` of the page before. */
export const openListQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^[0-9a-z]{1,12}$/)
    .optional(),
  limit: limit(500, MAX_OPEN_ROWS),
});

/** Query of the totals: a day that is not ahead, today when absent. */
export const openTotalsQuery = z.strictObject({ as_of: isoDay.optional() });

/** Query of whole files. */
export const openFileQuery = z.strictObject({});

const envelope = {
  as_of: day.describe("The day in Việt Nam for which the answer holds"),
  licence: z.string().describe("URL of the licence"),
  attribution: z.string().describe("How to name the source"),
};

/** Answer of a list as JSON. */
export const openPage = <Row extends z.ZodType>(row: Row) =>
  z.object({ ...envelope, data: z.array(row), next: z.string().nullable().describe("Address of the next page") });

/** Answer of the totals as JSON. */
export const openTotalsAnswer = z.object({ ...envelope, data: z.array(openTotal) });

const { lat: _lat, lng: _lng, ...ofPoint } = openSalesPoint.shape;

/** Answer of the sales points as GeoJSON (RFC 7946); those without a known position are in the CSV alone. */
export const openFeatures = z.object({
  type: z.literal("FeatureCollection"),
  ...envelope,
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      id: z.string(),
      geometry: z.object({
        type: z.literal("Point"),
        coordinates: z.tuple([z.number(), z.number()]).describe("Longitude first"),
      }),
      properties: z.object(ofPoint),
    }),
  ),
});

/** Answer of `GET /open-data/v1`. */
export const openIndex = z.object({
  ...envelope,
  version: z.literal("v1"),
  description: z.string().describe("Address of the OpenAPI description"),
  files: z.array(z.object({ path: z.string(), title: z.string(), media_type: z.string() })),
});
export type OpenIndex = z.infer<typeof openIndex>;
