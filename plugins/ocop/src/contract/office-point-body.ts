import { z } from "@medusajs/framework/zod";
import { SALES_POINT_KINDS } from "../shared/sales-point-vocabulary";
import { isoDay } from "./place";
import { reference } from "./query";
import { salesPointCreate } from "./sales-point-admin";

const line = z.string().trim().min(1).max(300);
const reason = z.string().trim().min(3).max(500);

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

/** Body of `POST /office/sales-points/:id/participants`; a producer that is there already gets the stall. */
export const fairParticipantBody = z.strictObject({
  producer_id: reference,
  stall: z.string().trim().min(1).max(60).nullable().default(null),
});
