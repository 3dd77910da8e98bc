import { z } from "@medusajs/framework/zod";
import { PLACE_REQUEST_STATUSES } from "../shared/sales-point-vocabulary";
import { placeLabels } from "./place";
import { limit, offset, reference, searchText } from "./query";

const MAX_PRODUCTS = 50;
const reason = z.string().trim().min(3).max(500);

/** Body of `POST /producer/sales-point-requests`. */
export const placeRequestBody = z.strictObject({
  sales_point_id: reference,
  /** Published products of the producer. */
  product_ids: z.array(reference).min(1).max(MAX_PRODUCTS),
  note: z.string().trim().max(500).nullable().default(null),
});
export type PlaceRequestBody = z.infer<typeof placeRequestBody>;

const named = z.object({ id: z.string(), title: z.string() });

/** A request as its producer reads it. */
export const placeRequest = z.object({
  id: z.string(),
  sales_point: z.object({ id: z.string(), name: z.string(), slug: z.string() }),
  products: z.array(named),
  note: z.string().nullable(),
  status: z.enum(PLACE_REQUEST_STATUSES),
  reason: z.string().nullable(),
  created_at: z.iso.datetime(),
});
export type PlaceRequest = z.infer<typeof placeRequest>;

/** Answer of `GET /producer/sales-point-requests`: the newest hundred, and what can be asked for. */
export const placeRequestsAnswer = z.object({ requests: z.array(placeRequest), products: z.array(named) });
export type PlaceRequestsAnswer = z.infer<typeof placeRequestsAnswer>;

/** Query of `GET /producer/sales-points`. */
export const ownPointQuery = z.strictObject({ q: searchText, id: reference.optional(), limit: limit(20), offset });

/** A point that a producer may ask. */
export const ownPoint = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  address: z.string().nullable(),
  place: placeLabels,
  /** Products of this producer that the point carries. */
  carried: z.int(),
  /** A request of this producer is waiting. */
  asked: z.boolean(),
});
export type OwnPoint = z.infer<typeof ownPoint>;

/** Answer of `GET /producer/sales-points`: open points, those of the producer's own province first. */
export const ownPointsAnswer = z.object({
  sales_points: z.array(ownPoint),
  count: z.int(),
  limit: z.int(),
  offset: z.int(),
});
export type OwnPointsAnswer = z.infer<typeof ownPointsAnswer>;

/** Query of `GET /admin/ocop/sales-point-requests`. */
export const placeRequestAdminQuery = z.strictObject({
  q: searchText,
  status: z.enum(PLACE_REQUEST_STATUSES).optional(),
  limit: limit(20),
  offset,
});
export type PlaceRequestAdminQuery = z.infer<typeof placeRequestAdminQuery>;

/** Body of `POST /admin/ocop/sales-point-requests/:id/acts`. */
export const placeRequestAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("approve"), reason: reason.nullish() }),
  z.strictObject({ act: z.literal("refuse"), reason }),
]);
export type PlaceRequestAct = z.infer<typeof placeRequestAct>;
