import { z } from "@medusajs/framework/zod";
import { FRESHNESSES, SALES_POINT_KINDS } from "../shared/sales-point-vocabulary";
import type { ProductCard } from "./catalogue";
import { placeLabels } from "./place";
import { bbox, flag, limit, near, offset, radiusKm, reference, searchText } from "./query";

/** Most features that one GeoJSON answer holds. */
export const MAX_FEATURES = 5000;

const filters = {
  q: searchText,
  province: reference.optional(),
  district: reference.optional(),
  commune: reference.optional(),
  kind: z.enum(SALES_POINT_KINDS).optional(),
  product: reference.optional(),
  near: near.optional(),
  radius_km: radiusKm.optional(),
  bbox: bbox.optional(),
  open_now: flag.optional(),
  /** Fairs and weeks alone, those that begin first before others; or points that stay alone. */
  fair: flag.optional(),
};
const needsNear = { path: ["radius_km"], message: "radius_km needs near" };
const radiusHasCentre = (query: { near?: unknown; radius_km?: unknown }) =>
  query.radius_km === undefined || query.near !== undefined;

/** Query of `GET /store/sales-points`. `radius_km` (kilometres) needs `near`. */
export const salesPointListQuery = z
  .strictObject({ ...filters, limit: limit(24), offset })
  .refine(radiusHasCentre, needsNear);

/** Query of `GET /store/sales-points.geojson`: the same filters, up to 5,000 features. */
export const salesPointMapQuery = z
  .strictObject({ ...filters, limit: limit(MAX_FEATURES, MAX_FEATURES), offset })
  .refine(radiusHasCentre, needsNear);

export type SalesPointFilters = z.output<typeof salesPointListQuery>;

export const salesPointCard = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: z.enum(SALES_POINT_KINDS),
  address: z.string().nullable(),
  place: placeLabels,
  province_code: z.string().nullable(),
  district_code: z.string().nullable(),
  lat: z.number().nullable(),
  lng: z.number().nullable(),
  open_now: z.boolean().nullable(),
  stall_count: z.int().nullable(),
  goods_count: z.int(),
  /** When somebody of an office stood there and checked it, how many whole days ago that is, and what it means. */
  last_verified_on: z.string().nullable(),
  verified_days_ago: z.int().nullable(),
  freshness: z.enum(FRESHNESSES),
  is_fair: z.boolean(),
  starts_on: z.string().nullable(),
  ends_on: z.string().nullable(),
  photo: z.string().nullable(),
  is_demo: z.boolean(),
  /** Kilometres from `near`, to the metre; absent when `near` was not asked. */
  distance_km: z.number().optional(),
});
export type SalesPointCard = z.infer<typeof salesPointCard>;

/** From and to as HH:MM; a `to` at or before `from` is on the next day, "24:00" ends the day. */
const timeRange = z.tuple([z.string(), z.string()]).readonly();
const ranges = z.array(timeRange).max(6).readonly();
export const weeklyHours = z.strictObject({
  mon: ranges.optional(),
  tue: ranges.optional(),
  wed: ranges.optional(),
  thu: ranges.optional(),
  fri: ranges.optional(),
  sat: ranges.optional(),
  sun: ranges.optional(),
});
export const hourException = z.strictObject({
  date: z.iso.date(),
  ranges,
  note: z.string().trim().max(200).optional(),
});

/** A producer that takes part in a fair. */
export type FairParticipantView = {
  producer_id: string;
  name: string;
  slug: string;
  province: string | null;
  stall: string | null;
};

export type SalesPointGoodView = { name: string; last_seen_on: string; product: ProductCard | null };

export const salesPointDetail = salesPointCard.extend({
  status: z.enum(["open", "closed"]),
  operator: z.string().nullable(),
  hours: weeklyHours.nullable(),
  hour_exceptions: z.array(hourException),
  phone: z.string().nullable(),
  photos: z.array(z.string()),
  recognition_decision: z.string().nullable(),
  recognised_by: z.string().nullable(),
  recognised_on: z.string().nullable(),
  funder: z.string().nullable(),
  maintain_until: z.string().nullable(),
  opened_on: z.string().nullable(),
  closed_on: z.string().nullable(),
  updated_at: z.string(),
});
export type SalesPointDetail = z.infer<typeof salesPointDetail> & {
  goods: SalesPointGoodView[];
  /** Of a fair; empty for a point that stays. */
  participants: FairParticipantView[];
};

export type SalesPointListAnswer = { sales_points: SalesPointCard[]; count: number; limit: number; offset: number };

export type SalesPointFeature = {
  type: "Feature";
  id: string;
  geometry: { type: "Point"; coordinates: [lng: number, lat: number] };
  properties: Omit<SalesPointCard, "lat" | "lng">;
};
/** RFC 7946. `count` is of all that match; features stop at 5,000 and leave out points without coordinates. */
export type SalesPointCollection = { type: "FeatureCollection"; count: number; features: SalesPointFeature[] };
