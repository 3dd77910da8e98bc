import { z } from "@medusajs/framework/zod";
import { SALES_POINT_KINDS, SALES_POINT_STATUSES } from "../shared/sales-point-vocabulary";
import { isoDay, placeInput } from "./place";
import { limit, offset, reference, searchText } from "./query";
import { hourException, weeklyHours } from "./sales-point";

const line = z.string().trim().min(1).max(300);
const day = isoDay.nullish();

const fields = {
  name: line,
  kind: z.enum(SALES_POINT_KINDS).optional(),
  operator: line.nullish(),
  address_as_printed: line.nullish(),
  ...placeInput,
  hours: weeklyHours.nullish(),
  hour_exceptions: z.array(hourException).max(100).nullish(),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d .()-]{6,20}$/)
    .nullish(),
  photos: z.array(z.string().trim().min(1).max(500)).max(20).nullish(),
  stall_count: z.int().min(0).max(100_000).nullish(),
  recognition_decision: line.nullish(),
  recognised_by: line.nullish(),
  recognised_on: day,
  funder: line.nullish(),
  maintain_until: day,
  status: z.enum(SALES_POINT_STATUSES).optional(),
  opened_on: day,
  closed_on: day,
  last_verified_on: day,
  starts_on: day,
  ends_on: day,
};

/** Body of `POST /admin/ocop/sales-points`. */
export const salesPointCreate = z.strictObject(fields);
export type SalesPointCreate = z.infer<typeof salesPointCreate>;

/** Body of `POST /admin/ocop/sales-points/:id`; absent fields stay. */
export const salesPointUpdate = z.strictObject({ ...fields, name: line.optional() });
export type SalesPointUpdate = z.infer<typeof salesPointUpdate>;

/** Body of `POST /admin/ocop/sales-points/:id/goods`: the whole list of goods carried, replacing the former one. */
export const salesPointGoods = z.strictObject({
  goods: z
    .array(
      z.strictObject({
        product_id: line.nullish(),
        name: line,
        last_seen_on: isoDay,
      }),
    )
    .max(2000),
});

/** Query of `GET /admin/ocop/sales-points`. */
export const salesPointAdminQuery = z.strictObject({
  q: searchText,
  status: z.enum(SALES_POINT_STATUSES).optional(),
  kind: z.enum(SALES_POINT_KINDS).optional(),
  province_code: reference.optional(),
  /** Points that carry goods of this producer. */
  producer_id: reference.optional(),
  limit: limit(20),
  offset,
});
