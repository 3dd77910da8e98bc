import { z } from "@medusajs/framework/zod";
import {
  FRESHNESSES,
  PLACE_REQUEST_STATUSES,
  POSITION_VERDICTS,
  SALES_POINT_KINDS,
  SALES_POINT_STATUSES,
} from "../shared/sales-point-vocabulary";
import { placeLabels } from "./place";
import { placeRequestAdminQuery } from "./place-request";
import { flag, limit, offset, reference, searchText } from "./query";
import { hourException, weeklyHours } from "./sales-point";

const tableFormat = z.enum(["csv", "xlsx"]);

const filters = {
  q: searchText,
  kind: z.enum(SALES_POINT_KINDS).optional(),
  status: z.enum(SALES_POINT_STATUSES).optional(),
  freshness: z.enum(FRESHNESSES).optional(),
  /** Code or slug of a district that ended on 30/06/2025, and of a commune of today or of before. */
  district: reference.optional(),
  commune: reference.optional(),
  /** Recognised by a decision or not. */
  recognised: flag.optional(),
  /** Fairs and weeks, or points that stay. */
  fair: flag.optional(),
};

/** Query of `GET /office/sales-points`. */
export const officePointQuery = z.strictObject({ ...filters, limit: limit(20), offset });
export type OfficePointQuery = z.output<typeof officePointQuery>;

/** Query of `GET /office/sales-points/export`: the same filters, all that match. */
export const officePointExportQuery = z.strictObject({ ...filters, format: tableFormat });

export const officePoint = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: z.enum(SALES_POINT_KINDS),
  /** As of today: a point whose last day is over is closed. */
  status: z.enum(SALES_POINT_STATUSES),
  address: z.string().nullable(),
  place: placeLabels,
  lat: z.number().nullable(),
  lng: z.number().nullable(),
  is_fair: z.boolean(),
  starts_on: z.string().nullable(),
  ends_on: z.string().nullable(),
  stall_count: z.int().nullable(),
  goods_count: z.int(),
  recognition_decision: z.string().nullable(),
  recognised_by: z.string().nullable(),
  recognised_on: z.string().nullable(),
  opened_on: z.string().nullable(),
  closed_on: z.string().nullable(),
  last_checked_on: z.string().nullable(),
  checked_days_ago: z.int().nullable(),
  freshness: z.enum(FRESHNESSES),
  /** Producers' requests that wait. */
  requests_open: z.int(),
  is_demo: z.boolean(),
});
export type OfficePoint = z.infer<typeof officePoint>;

export const officePointsAnswer = z.object({
  sales_points: z.array(officePoint),
  count: z.int(),
  limit: z.int(),
  offset: z.int(),
});
export type OfficePointsAnswer = z.infer<typeof officePointsAnswer>;

const officePointGood = z.object({
  id: z.string(),
  name: z.string(),
  product_id: z.string().nullable(),
  last_seen_on: z.string(),
});

const officePointCheck = z.object({
  id: z.string(),
  day: z.string(),
  verdict: z.enum(POSITION_VERDICTS),
  /** Metres. */
  distance_m: z.int().nullable(),
  accuracy_m: z.int().nullable(),
  /** Site address of its photo's copy of 640 pixels. */
  photo: z.string().nullable(),
  goods_seen: z.int(),
  goods_listed: z.int(),
  note: z.string().nullable(),
});
export type OfficePointCheck = z.infer<typeof officePointCheck>;

const fairParticipant = z.object({
  producer_id: z.string(),
  name: z.string(),
  slug: z.string(),
  province: z.string().nullable(),
  stall: z.string().nullable(),
});

/** Answer of `GET /office/sales-points/:id`: with its goods, the newest twenty checks and, of a fair, who takes part. */
export const officePointAnswer = z.object({
  sales_point: officePoint.extend({
    operator: z.string().nullable(),
    phone: z.string().nullable(),
    hours: weeklyHours.nullable(),
    hour_exceptions: z.array(hourException),
    photos: z.array(z.string()),
    funder: z.string().nullable(),
    maintain_until: z.string().nullable(),
    commune_code: z.string().nullable(),
    district_code: z.string().nullable(),
    goods: z.array(officePointGood),
    checks: z.array(officePointCheck),
    participants: z.array(fairParticipant),
  }),
});
export type OfficePointAnswer = z.infer<typeof officePointAnswer>;
export type OfficePointDetail = OfficePointAnswer["sales_point"];

/** Answer of `GET /office/sales-points/communes`. */
export type CommuneChoicesAnswer = {
  communes: { code: string; name: string; province: string; districts: { code: string; name: string }[] }[];
};

/** Query of `GET /office/sales-points/coverage`: by districts of before or communes of today. */
export const coverageQuery = z.strictObject({
  by: z.enum(["district", "commune"]).default("district"),
  format: z.enum(["json", "csv", "xlsx"]).default("json"),
});

export const coverageAnswer = z.object({
  by: z.enum(["district", "commune"]),
  /** Points that each unit shall have; null where no target is set. */
  target: z.int().nullable(),
  units: z.int(),
  units_met: z.int(),
  points: z.int(),
  rows: z.array(
    z.object({
      unit: z.object({ code: z.string(), name: z.string(), province: z.string().nullable() }).nullable(),
      points: z.int(),
      recognised: z.int(),
      fresh: z.int(),
      stalls: z.int(),
      target: z.int().nullable(),
      met: z.boolean().nullable(),
    }),
  ),
});
export type CoverageAnswer = z.infer<typeof coverageAnswer>;

/** Query of `GET /office/sales-point-requests`. */
export const officePlaceRequestQuery = placeRequestAdminQuery;

export const officePlaceRequest = z.object({
  id: z.string(),
  producer: z.object({ id: z.string(), name: z.string() }),
  sales_point: z.object({ id: z.string(), name: z.string() }),
  products: z.array(z.object({ id: z.string(), title: z.string() })),
  note: z.string().nullable(),
  status: z.enum(PLACE_REQUEST_STATUSES),
  reason: z.string().nullable(),
  created_at: z.iso.datetime(),
});
export type OfficePlaceRequest = z.infer<typeof officePlaceRequest>;

export const officePlaceRequestsAnswer = z.object({
  requests: z.array(officePlaceRequest),
  count: z.int(),
  limit: z.int(),
  offset: z.int(),
});
export type OfficePlaceRequestsAnswer = z.infer<typeof officePlaceRequestsAnswer>;

/** Query of `GET /office/sales-points/:id/producers`: who may still be added to a fair. */
export const fairProducerQuery = z.strictObject({ q: searchText, limit: limit(20) });
export type FairProducersAnswer = { producers: { id: string; name: string; province: string | null }[] };
