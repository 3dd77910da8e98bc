import { z } from "@medusajs/framework/zod";
import {
  CHANGE_REQUEST_STATUSES,
  IDENTITY_FIELDS,
  PRODUCER_KINDS,
  PRODUCER_STATUSES,
} from "../shared/producer-vocabulary";
import { producerStandard, producerUpdate } from "./producer";
import { limit, offset, reference, searchText } from "./query";

/**
 * Body of `POST /producer/profile`: what goes live at once; absent fields stay, `standards` replaces the whole list. Whether
 * buyers see phone and e-mail is a consent (`POST /producer/consents`).
 */
export const profileBody = producerUpdate
  .pick({
    story_vi: true,
    story_en: true,
    photos: true,
    website: true,
    phone: true,
    email: true,
    standards: true,
  })
  .superRefine(({ standards = [] }, context) => {
    standards.forEach(({ valid_from, valid_to }, index) => {
      if (valid_from && valid_to && valid_to < valid_from)
        context.addIssue({ code: "custom", path: ["standards", index, "valid_to"] });
    });
  });
export type ProfileBody = z.infer<typeof profileBody>;

const text = z.string().nullable();

const difference = z.object({ field: z.enum(IDENTITY_FIELDS), before: text, after: text });

/** A request for changes as its producer reads it. */
export const changeRequest = z.object({
  id: z.string(),
  status: z.enum(CHANGE_REQUEST_STATUSES),
  differences: z.array(difference),
  reason: z.string(),
  decision_note: text,
  created_at: z.iso.datetime(),
});
export type ChangeRequest = z.infer<typeof changeRequest>;

/** Answer of `GET /producer/profile`. */
export const profileAnswer = z.object({
  slug: z.string(),
  status: z.enum(PRODUCER_STATUSES),
  /** Changed by an operator alone. */
  identity: z.object({
    name: z.string(),
    legal_name: text,
    kind: z.enum(PRODUCER_KINDS),
    tax_code: text,
    representative: text,
    place: text,
  }),
  story_vi: text,
  story_en: text,
  photos: z.array(z.string()),
  /** Pictures that may be chosen. */
  pictures: z.array(z.string()),
  website: text,
  phone: text,
  email: text,
  contact_public: z.boolean(),
  standards: z.array(producerStandard),
  /** The newest first. */
  change_requests: z.array(changeRequest),
});
export type ProfileAnswer = z.infer<typeof profileAnswer>;

/** Body of `POST /producer/change-requests`. */
export const changeRequestBody = z.strictObject({
  changes: producerUpdate.pick({ name: true, legal_name: true, tax_code: true, representative: true }).extend({
    kind: z.enum(PRODUCER_KINDS).exclude(["unknown"]).optional(),
    /** Of today. */
    commune_code: reference.optional(),
  }),
  reason: z.string().trim().min(3).max(500),
});
export type ChangeRequestBody = z.infer<typeof changeRequestBody>;

/** Query of `GET /admin/ocop/producer-change-requests`. */
export const changeRequestQuery = z.strictObject({
  q: searchText,
  status: z.enum(CHANGE_REQUEST_STATUSES).optional(),
  limit: limit(20),
  offset,
});
export type ChangeRequestQuery = z.infer<typeof changeRequestQuery>;

/** Body of `POST /admin/ocop/producer-change-requests/:id/acts`. */
export const changeRequestAct = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("approve"), note: z.string().trim().max(500).nullish() }),
  z.strictObject({ act: z.literal("refuse"), note: z.string().trim().min(3).max(500) }),
]);
export type ChangeRequestAct = z.infer<typeof changeRequestAct>;
