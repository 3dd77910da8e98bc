import { z } from "@medusajs/framework/zod";
import {
  FRESHNESSES,
  PLACE_REQUEST_STATUSES,
  POSITION_VERDICTS,
  SALES_POINT_KINDS,
  SALES_POINT_STATUSES,
} from "../shared/sales-point-vocabulary";
import { isoDay, placeLabels } from "./place";
import { placeRequestAdminQuery } from "./place-request";
import { flag, limit, offset, reference, searchText } from "./query";
import { hourException, weeklyHours } from "./sales-point";
import { salesPointCreate } from "./sales-point-admin";

const line = z.string().trim().min(1).max(300);
const reason = z.string().trim().min(3).max(500);
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

/** The country's box in degrees: nobody sells in the sea by a slip of the hand. */
const VIET_NAM = { south: 7, north: 24, west: 101, east: 118 };
const unit = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^F?[0-9A-Z]{1,8}$/);

const written = salesPointCreate
  .pick({
    name: true,
    operator: true,
    address_as_printed: true,
    phone: true,
    hours: true,
    stall_count: true,
    funder: true,
    maintain_until: true,
    opened_on: true,
    starts_on: true,
    ends_on: true,
  })
  .extend({
    kind: z.enum(SALES_POINT_KINDS),
    /** A commune of today. */
    commune_code: unit,
    /** The district that ended on 30/06/2025; needed where the commune was made of several. */
    district_code: unit.nullish(),
    lat: z.number().min(VIET_NAM.south).max(VIET_NAM.north).nullish(),
    lng: z.number().min(VIET_NAM.west).max(VIET_NAM.east).nullish(),
  });
const wholePoint = ({ lat, lng }: { lat?: number | null | undefined; lng?: number | null | undefined }) =>
  (lat ?? null) === null ? (lng ?? null) === null : (lng ?? null) !== null;
const half = { path: ["lng"], message: "lat and lng come together" };

/** Body of `POST /office/sales-points`: a point, or with dates a fair. Position in decimal degrees (WGS 84). */
export const officePointBody = written.refine(wholePoint, half);
export type OfficePointBody = z.infer<typeof officePointBody>;

/** Body of `POST /office/sales-points/:id`: all that an office writes of a point, replacing what was there. */
export const officePointChange = officePointBody;

/** Body of `POST /office/sales-points/:id/recognition`: the decision by which the point was recognised. */
export const recognitionBody = z.strictObject({ decision: line, on: isoDay, by: line });

/** Body of `POST /office/sales-points/:id/closing`: the first day on which it is closed. */
export const closingBody = z.strictObject({ on: isoDay, reason });

/** Body of `POST /office/sales-points/:id/reopening`. */
export const reopeningBody = z.strictObject({ reason });

/** Answer of `GET /office/sales-points/communes`. */
export type CommuneChoicesAnswer = {
  communes: { code: string; name: string; province: string; districts: { code: string; name: string }[] }[];
};

/** Metres of uncertainty that are still a position: a phone without satellites knows its town. */
const MOST_ACCURACY = 100_000;

/** Body of `POST /office/sales-points/:id/checks`: somebody stands there and looks. */
export const pointCheckBody = z.strictObject({
  position: z
    .strictObject({
      lat: z.number().min(-90).max(90),
      lng: z.number().min(-180).max(180),
      /** Metres within which the phone is sure. */
      accuracy_m: z.number().min(0).max(MOST_ACCURACY),
    })
    .nullable()
    .default(null),
  /** Ids of goods on the point's list that were seen. */
  seen: z.array(reference).max(2000).default([]),
  /** Names of goods that are not on the list. */
  found: z.array(line).max(20).default([]),
  /** A photo that was sent before. */
  picture_id: reference.nullable().default(null),
  /** Whether buyers see the photo on the point's page. */
  show_picture: z.boolean().default(false),
  /** Whether the point is registered at the wrong place and moves to the position of the check. */
  move_point: z.boolean().default(false),
  note: z.string().trim().min(1).max(500).nullable().default(null),
});
export type PointCheckBody = z.output<typeof pointCheckBody>;

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

/** Body of `POST /office/sales-points/:id/participants`; a producer that is there already gets the stall. */
export const fairParticipantBody = z.strictObject({
  producer_id: reference,
  stall: z.string().trim().min(1).max(60).nullable().default(null),
});
