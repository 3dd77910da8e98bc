import { z } from "@medusajs/framework/zod";
import { PAPER_KINDS } from "../shared/producer-vocabulary";
import { isoDay } from "./place";

const line = z.string().trim().min(1).max(200).nullable().default(null);

/** Body of `POST /producer/papers` and `POST /producer/papers/:id`. */
export const paperBody = z
  .strictObject({
    kind: z.enum(PAPER_KINDS),
    number: line,
    issuer: line,
    issued_on: isoDay.nullable().default(null),
    /** Its last day; null when it does not expire. */
    expires_on: isoDay.nullable().default(null),
  })
  .refine(({ issued_on, expires_on }) => issued_on === null || expires_on === null || issued_on <= expires_on, {
    path: ["expires_on"],
  });
export type PaperBody = z.infer<typeof paperBody>;

/** One paper; its file is read at `/producer/papers/:id/file`. */
export const paperAnswer = z.object({
  id: z.string(),
  kind: z.enum(PAPER_KINDS),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  issued_on: z.string().nullable(),
  expires_on: z.string().nullable(),
  /** Null while no file was sent. */
  file: z.object({ type: z.string(), bytes: z.int(), at: z.string() }).nullable(),
});
export type PaperAnswer = z.infer<typeof paperAnswer>;
