import { z } from "@medusajs/framework/zod";
import { DECISION_NAMES, PRODUCER_DECISIONS } from "../shared/producer-decisions";
import {
  CHECKLIST_KEYS,
  CHECKLIST_STATES,
  CONSENT_PURPOSES,
  PRODUCER_KINDS,
  PRODUCER_STATUSES,
} from "../shared/producer-vocabulary";
import { line } from "./text";
import { placeLabels } from "./place";
import { producerPhone, taxCode } from "./producer";
import { paperAnswer } from "./producer-paper";

/** Body of `POST /producer/application/identity`: who the producer is by its registration. */
export const identityBody = z.strictObject({
  name: line,
  kind: z.enum(PRODUCER_KINDS).exclude(["unknown"]),
  legal_name: line,
  /** Ten digits, with a branch's three, or the twelve of a household's owner; null for a cooperative group without one. */
  tax_code: taxCode.nullable(),
  representative: line,
});
export type IdentityBody = z.infer<typeof identityBody>;

/** Body of `POST /producer/application/contact`: how and where it is reached. */
export const contactBody = z.strictObject({
  phone: producerPhone,
  /** Code of a commune of today. */
  commune_code: z
    .string()
    .trim()
    .regex(/^\d{5}$/),
  /** House number and street, or hamlet. */
  address: line,
});
export type ContactBody = z.infer<typeof contactBody>;

/** Body of `POST /producer/consents`: one purpose, given or taken back. */
export const consentBody = z.strictObject({
  purpose: z.enum(CONSENT_PURPOSES),
  given: z.boolean(),
  /** Of the words that were read. */
  text_version: z.string().min(1).max(20),
});
export type ConsentBody = z.infer<typeof consentBody>;

export const checklistItem = z.object({
  key: z.enum(CHECKLIST_KEYS),
  state: z.enum(CHECKLIST_STATES),
  required: z.boolean(),
  days_left: z.int().nullable(),
});

/** Answer of `GET /producer/application`. Days YYYY-MM-DD, moments ISO 8601. */
export const applicationAnswer = z.object({
  status: z.enum(PRODUCER_STATUSES),
  name: z.string(),
  kind: z.enum(PRODUCER_KINDS),
  legal_name: z.string().nullable(),
  tax_code: z.string().nullable(),
  representative: z.string().nullable(),
  phone: z.string().nullable(),
  place: z.object({
    commune_code: z.string().nullable(),
    province_code: z.string().nullable(),
    address: z.string().nullable(),
    labels: placeLabels,
  }),
  /** The number whole for an operator, its last four signs for the producer; null while there is none. */
  bank: z
    .object({
      bank_bin: z.string(),
      bank_name: z.string().nullable(),
      account_number: z.string(),
      account_name: z.string(),
    })
    .nullable(),
  /** Banks that can be chosen. */
  banks: z.array(z.object({ bin: z.string(), name: z.string() })),
  papers: z.array(paperAnswer),
  consents: z.array(z.object({ purpose: z.enum(CONSENT_PURPOSES), given_at: z.string().nullable() })),
  consent_text_version: z.string(),
  checklist: z.array(checklistItem),
  /** The newest first. */
  history: z.array(
    z.object({
      to: z.enum(PRODUCER_STATUSES),
      reason: z.string().nullable(),
      at: z.string(),
    }),
  ),
});
export type ApplicationAnswer = z.infer<typeof applicationAnswer>;

/** Body of `POST /admin/ocop/producers/:id/decisions`. A reason is owed where the producer is refused something. */
export const decisionBody = z
  .strictObject({
    act: z.enum(DECISION_NAMES),
    reason: z.string().trim().min(3).max(2000).nullable().default(null),
  })
  .refine(({ act, reason }) => !PRODUCER_DECISIONS[act].reason || reason !== null, { path: ["reason"] });
