import { z } from "@medusajs/framework/zod";
import { ASSISTANCE_SCOPES, HELPER_KINDS, MAX_ASSISTANCE_DAYS } from "../shared/producer-vocabulary";

/** Query of `GET /producer/helpers`: cooperatives that can be let in, by words of their names. */
export const helperQuery = z.strictObject({ q: z.string().trim().min(2).max(100) });

export const helperAnswer = z.object({ id: z.string(), name: z.string(), province: z.string().nullable() });
export type HelperAnswer = z.infer<typeof helperAnswer>;

/** Body of `POST /producer/assistances`. */
export const assistanceBody = z.strictObject({
  helper_id: z.string().trim().min(1).max(64),
  scopes: z
    .array(z.enum(ASSISTANCE_SCOPES))
    .min(1)
    .max(ASSISTANCE_SCOPES.length)
    .refine((scopes) => new Set(scopes).size === scopes.length),
  days: z.int().min(1).max(MAX_ASSISTANCE_DAYS),
});
export type AssistanceBody = z.infer<typeof assistanceBody>;

const term = {
  id: z.string(),
  scopes: z.array(z.enum(ASSISTANCE_SCOPES)),
  valid_from: z.string(),
  valid_to: z.string(),
};

/** One row of `GET /producer/assistances`: who was let in, until when, and whether it still holds. */
export const assistanceAnswer = z.object({
  ...term,
  helper_kind: z.enum(HELPER_KINDS),
  helper_name: z.string(),
  withdrawn_at: z.string().nullable(),
  active: z.boolean(),
});
export type AssistanceAnswer = z.infer<typeof assistanceAnswer>;

/** One row of `GET /producer/assisted`: whom the asker's producer may help now. */
export const assistedAnswer = z.object({ ...term, producer: z.object({ id: z.string(), name: z.string() }) });
export type AssistedAnswer = z.infer<typeof assistedAnswer>;
