import { z } from "@medusajs/framework/zod";
import { LABEL_SIZES, LOT_EVENT_KINDS, LOT_NUMBER, LOT_STATUSES, MAX_LABELS } from "../shared/traceability-vocabulary";
import { isoDay } from "./place";
import { limit, offset, reference, searchText } from "./query";

/** Text of one line, composed; phones send it decomposed. */
const line = (max: number) =>
  z
    .string()
    .normalize("NFC")
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]*$/u);
const paragraph = z.string().normalize("NFC").trim().min(1).max(1000);
const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

/** Body of `POST /producer/lots` and, while the lot is a draft, of `POST /producer/lots/:id`: all facts at once. */
export const lotBody = z.strictObject({
  product_id: reference,
  variant_id: optional(reference),
  /** Null for the next number of the producer's; letters are made capital. */
  number: optional(z.string().trim().toUpperCase().regex(LOT_NUMBER)),
  made_on: isoDay,
  /** Null for goods that do not expire. */
  best_before: isoDay.nullable(),
  quantity: z.int().min(1),
  unit: line(20),
  place: optional(line(200)),
  note: optional(paragraph),
});
export type LotBody = z.infer<typeof lotBody>;

/** Body of `POST /producer/lots/:id/issue`. */
export const lotIssueBody = z.strictObject({});

/** Body of `POST /producer/lots/:id/recall`; the reason is shown to everybody. */
export const lotRecallBody = z.strictObject({ reason: z.string().normalize("NFC").trim().min(5).max(500) });

/** Body of `POST /producer/lots/:id/steps`. */
export const lotStepBody = z.strictObject({
  what: line(200),
  done_on: isoDay,
  place: optional(line(200)),
  /** An organisation or a role. */
  done_by: optional(line(200)),
  /** Id of the earlier step of this lot that was wrong. */
  corrects: optional(reference),
});
export type LotStepBody = z.infer<typeof lotStepBody>;

/** Body of `POST /producer/lots/:id/tests`. */
export const lotTestBody = z.strictObject({
  what: line(200),
  laboratory: line(200),
  result: line(500),
  tested_on: isoDay,
  corrects: optional(reference),
});
export type LotTestBody = z.infer<typeof lotTestBody>;

/** Query of `GET /producer/lots`; `q` is a part of a lot number. */
export const lotQuery = z.strictObject({
  q: searchText,
  product_id: reference.optional(),
  status: z.enum(LOT_STATUSES).optional(),
  limit: limit(20),
  offset,
});
export type LotQuery = z.infer<typeof lotQuery>;

/** Query of `GET /producer/lots/:id/labels.pdf`. */
export const lotLabelQuery = z.strictObject({
  count: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(MAX_LABELS))
    .default(24),
  size: z.enum(LABEL_SIZES).default("a4-24"),
});

/** One row of `GET /producer/lots`. */
export const lotRow = z.object({
  id: z.string(),
  number: z.string(),
  status: z.enum(LOT_STATUSES),
  product_id: z.string(),
  product_title: z.string(),
  variant_title: z.string().nullable(),
  made_on: z.string(),
  best_before: z.string().nullable(),
  quantity: z.number(),
  unit: z.string(),
});
export type LotRow = z.infer<typeof lotRow>;

export const lotsAnswer = z.object({
  lots: z.array(lotRow),
  count: z.number(),
  limit: z.number(),
  offset: z.number(),
});
export type LotsAnswer = z.infer<typeof lotsAnswer>;

const deedRow = { id: z.string(), what: z.string(), corrects: z.string().nullable(), at: z.string() };

/** Answer of `GET /producer/lots/:id`. */
export const lotDetail = lotRow.extend({
  variant_id: z.string().nullable(),
  code: z.string(),
  /** What the labels carry; null for a draft. */
  signed_code: z.string().nullable(),
  place: z.string().nullable(),
  note: z.string().nullable(),
  issued_on: z.string().nullable(),
  recalled_on: z.string().nullable(),
  recall_reason: z.string().nullable(),
  steps: z.array(
    z.object({ ...deedRow, done_on: z.string(), place: z.string().nullable(), done_by: z.string().nullable() }),
  ),
  tests: z.array(z.object({ ...deedRow, laboratory: z.string(), result: z.string(), tested_on: z.string() })),
  history: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(LOT_EVENT_KINDS),
      at: z.string(),
      reason: z.string().nullable(),
      /** The member's name or address; null for somebody who is not known any more. */
      by: z.string().nullable(),
    }),
  ),
});
export type LotDetail = z.infer<typeof lotDetail>;

/** One good of `GET /producer/lot-products`: what a new lot can be of, and what the last lot of it was like. */
export const lotProduct = z.object({
  id: z.string(),
  title: z.string(),
  variants: z.array(z.object({ id: z.string(), title: z.string() })),
  /** Days from made-on to best-before of the newest lot; null when there is none, or it does not expire. */
  last_shelf_days: z.number().nullable(),
  last_unit: z.string().nullable(),
  last_place: z.string().nullable(),
});
export type LotProduct = z.infer<typeof lotProduct>;

export const lotProductsAnswer = z.object({ products: z.array(lotProduct), place: z.string().nullable() });
export type LotProductsAnswer = z.infer<typeof lotProductsAnswer>;
