import { z } from "@medusajs/framework/zod";
import { PRODUCT_GROUPS } from "../shared/certification-vocabulary";
import {
  ASKER_KINDS,
  MATCH_REASONS,
  SUPPLY_ANSWERS,
  SUPPLY_PERIODS,
  SUPPLY_STATUSES,
} from "../shared/inquiry-vocabulary";
import { line } from "./text";
import { isoDay } from "./place";
import { limit, offset, reference, searchText } from "./query";

const note = z.string().trim().max(1000).nullish();
/** Whole đồng for one unit. */
const price = z.int().min(1).max(1_000_000_000);
const quantity = z.int().min(1).max(1_000_000);

/** Body of `POST /admin/ocop/supply-requests`. */
export const supplyRequestCreate = z.strictObject({
  asker_kind: z.enum(ASKER_KINDS),
  asker_name: line,
  contact: line,
  words: line,
  /** One, or a list. */
  product_ids: z.union([reference.transform((id) => [id]), z.array(reference).max(50)]).default([]),
  group: z.enum(PRODUCT_GROUPS).nullish(),
  sub_group: line.nullish(),
  quantity,
  unit: z.string().trim().min(1).max(30),
  period: z.enum(SUPPLY_PERIODS),
  province_code: reference.nullish(),
  until: isoDay,
  note,
});
export type SupplyRequestCreate = z.infer<typeof supplyRequestCreate>;

/** Query of `GET /admin/ocop/supply-requests`. */
export const supplyRequestQuery = z.strictObject({
  q: searchText,
  status: z.enum(SUPPLY_STATUSES).optional(),
  limit: limit(20),
  offset,
});
export type SupplyRequestQuery = z.infer<typeof supplyRequestQuery>;

/** Body of `POST /admin/ocop/supply-requests/:id/acts`: looks for more producers, or writes down what came of it. */
export const supplyRequestAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("match") }),
  z.strictObject({ act: z.literal("agreed"), producer_id: reference, note }),
  z.strictObject({ act: z.literal("not_agreed"), note }),
  z.strictObject({ act: z.literal("withdrawn"), note }),
]);
export type SupplyRequestAct = z.infer<typeof supplyRequestAct>;

/** Query of `GET /producer/inquiries`. */
export const inquiryQuery = z.strictObject({ open: z.enum(["true", "false"]).optional(), limit: limit(20), offset });

/** Body of `POST /producer/inquiries/:id`: the last answer counts while the request is open. */
export const inquiryAnswer = z.discriminatedUnion("answer", [
  z.strictObject({ answer: z.literal("offer"), quantity, price, from_day: isoDay, note }),
  z.strictObject({ answer: z.literal("decline"), note }),
]);
export type InquiryAnswer = z.infer<typeof inquiryAnswer>;

/** What the public form asks beyond what operators and offices write down; null of theirs. */
export const askedWishes = {
  /** First and last day on which the goods are wanted. */
  wanted_from: z.iso.date().nullable(),
  wanted_to: z.iso.date().nullable(),
  /** Where the goods go: commune and province, or the province. */
  delivery_place: z.string().nullable(),
  /** At least so many stars. */
  min_stars: z.int().nullable(),
  /** "VietGAP" */
  standards: z.array(z.string()),
};

/** A supply request as a producer reads it. */
export const inquiry = z.object({
  id: z.string(),
  asker_kind: z.enum(ASKER_KINDS),
  asker_name: z.string(),
  /** Told once the producer has offered. */
  contact: z.string().nullable(),
  words: z.string(),
  quantity: z.int(),
  unit: z.string(),
  period: z.enum(SUPPLY_PERIODS),
  province: z.string().nullable(),
  until: z.iso.date(),
  ...askedWishes,
  note: z.string().nullable(),
  /** Whether it can be answered today. */
  open: z.boolean(),
  /** What waits to be checked, or was refused, is shown to no producer. */
  status: z.enum(SUPPLY_STATUSES).exclude(["received", "refused"]),
  /** It was agreed with this producer. */
  won: z.boolean(),
  reasons: z.array(z.enum(MATCH_REASONS)),
  answer: z.enum(SUPPLY_ANSWERS),
  offer: z.object({ quantity: z.int(), price: z.int(), from_day: z.iso.date() }).nullable(),
  answer_note: z.string().nullable(),
});
export type Inquiry = z.infer<typeof inquiry>;

/** Answer of `GET /producer/inquiries`; `waiting` counts open ones without an answer. */
export const inquiriesAnswer = z.object({
  inquiries: z.array(inquiry),
  count: z.int(),
  waiting: z.int(),
  limit: z.int(),
  offset: z.int(),
});
export type InquiriesAnswer = z.infer<typeof inquiriesAnswer>;
