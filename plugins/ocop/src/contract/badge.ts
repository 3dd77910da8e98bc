import { z } from "@medusajs/framework/zod";

/** Stars that may be shown today, and the certificate they come from. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export const badge = z.object({
  stars: z.int().min(3).max(5),
  /** A product of 4 stars that was put forward for the fifth: shown as 4 with the words "tiềm năng 5 sao". */
  potential_five: z.boolean(),
  certificate_number: z.string(),
  decision_number: z.string().nullable(),
  issuer: z.string().nullable(),
  issued_on: z.string(),
  expires_on: z.string(),
});
export type Badge = z.infer<typeof badge>;
