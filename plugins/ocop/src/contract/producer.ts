import { z } from "@medusajs/framework/zod";
import { PRODUCER_KINDS, PRODUCER_STATUSES } from "../shared/producer-vocabulary";
import { line } from "./text";
import { isoDay, placeInput, placeLabels } from "./place";
import { limit, offset, reference, searchText } from "./query";

/** Query of `GET /store/producers`; places and producers by code, slug or id. */
export const producerListQuery = z.strictObject({
  q: searchText,
  province: reference.optional(),
  district: reference.optional(),
  commune: reference.optional(),
  kind: z.enum(PRODUCER_KINDS).optional(),
  limit: limit(24),
  offset,
});

export const producerCard = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: z.enum(PRODUCER_KINDS),
  place: placeLabels,
  province_code: z.string().nullable(),
  district_code: z.string().nullable(),
  /** First sentences of the Vietnamese story as plain text. */
  summary: z.string().nullable(),
  summary_en: z.string().nullable(),
  photo: z.string().nullable(),
  product_count: z.int(),
  is_demo: z.boolean(),
});
export type ProducerCard = z.infer<typeof producerCard>;

export const producerStandard = z.object({
  standard: z.string(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  valid_from: z.string().nullable(),
  valid_to: z.string().nullable(),
});
export type ProducerStandard = z.infer<typeof producerStandard>;

/** What the public may know of a producer: personal fields are null without consent; standards hold today. */
export const producerDetail = producerCard.extend({
  legal_name: z.string().nullable(),
  representative: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  website: z.string().nullable(),
  lat: z.number().nullable(),
  lng: z.number().nullable(),
  story_vi: z.string().nullable(),
  story_en: z.string().nullable(),
  photos: z.array(z.string()),
  standards: z.array(producerStandard),
  updated_at: z.string(),
});
export type ProducerDetail = z.infer<typeof producerDetail>;

export type ProducerListAnswer = { producers: ProducerCard[]; count: number; limit: number; offset: number };

const story = z.string().max(50_000).nullish();

export const producerStandardInput = z.strictObject({
  standard: line,
  number: line.nullish(),
  issuer: line.nullish(),
  valid_from: isoDay.nullish(),
  valid_to: isoDay.nullish(),
});

/** A producer's tax code: ten digits, with a branch's three, or the twelve of a citizen number. */
export const taxCode = z
  .string()
  .trim()
  .regex(/^\d{10}(-\d{3})?$|^\d{12}$/);

export const producerPhone = z
  .string()
  .trim()
  .regex(/^\+?[\d .()-]{6,20}$/);

const producerFields = {
  name: line,
  legal_name: line.nullish(),
  kind: z.enum(PRODUCER_KINDS).optional(),
  tax_code: taxCode.nullish(),
  representative: line.nullish(),
  representative_public: z.boolean().optional(),
  phone: producerPhone.nullish(),
  email: z.email().max(200).nullish(),
  contact_public: z.boolean().optional(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullish(),
  ...placeInput,
  story_vi: story,
  story_en: story,
  photos: z.array(z.string().trim().min(1).max(500)).max(20).nullish(),
  standards: z.array(producerStandardInput).max(50).optional(),
  status: z.enum(PRODUCER_STATUSES).optional(),
};

/** Body of `POST /admin/ocop/producers`. */
export const producerCreate = z.strictObject(producerFields);
export type ProducerCreate = z.infer<typeof producerCreate>;

/** Body of `POST /admin/ocop/producers/:id`; absent fields stay, `standards` replaces the whole list. */
export const producerUpdate = z.strictObject({ ...producerFields, name: line.optional() });
export type ProducerUpdate = z.infer<typeof producerUpdate>;

/** Body of `POST /admin/ocop/producers/:id/products`: product ids to give to or take from this producer. */
export const producerProducts = z.strictObject({
  add: z.array(line).max(500).optional(),
  remove: z.array(line).max(500).optional(),
});

/** Query of `GET /admin/ocop/producers`. */
export const producerAdminQuery = z.strictObject({
  q: searchText,
  status: z.enum(PRODUCER_STATUSES).optional(),
  kind: z.enum(PRODUCER_KINDS).optional(),
  province_code: reference.optional(),
  limit: limit(20),
  offset,
});
