import { z } from "@medusajs/framework/zod";
import { isoDay } from "./place";
import { fileFormat, limit, MAX_SEARCH_CHARS, offset, reference, searchText } from "./query";

/** A name of a table or of an act, as the trail has it. */
const word = z
  .string()
  .trim()
  .max(60)
  .regex(/^[a-z][a-z0-9_.-]*$/)
  .optional();

/** An id, or two with a colon: what has no row of its own is named so, like an office's plan of a year. */
const subject = z
  .string()
  .trim()
  .min(1)
  .max(MAX_SEARCH_CHARS)
  .regex(/^[\p{L}\p{N}_.:-]+$/u)
  .optional();

const filters = {
  /** Id of who did it. */
  actor: reference.optional(),
  subject_type: word,
  subject_id: subject,
  /** An act, or its beginning: "certificate" finds "certificate.revoke". */
  action: word,
  /** Days in Asia/Ho_Chi_Minh, both included. */
  from: isoDay.optional(),
  to: isoDay.optional(),
};
export type AuditFilters = z.output<z.ZodObject<typeof filters>>;

/** Query of `GET /office/audit`: the newest lines, or those older than the line `before`. */
export const officeAuditQuery = z.strictObject({ ...filters, before: reference.optional(), limit: limit(50) });

/** Query of `GET /office/audit/export`: the newest lines that the filters let through, as a file. */
export const auditExportQuery = z.strictObject({ ...filters, format: fileFormat });

/** Query of `GET /admin/ocop/audit-trail`; `q` is an id, the beginning of an act, or a word of a reason. */
export const adminAuditQuery = z.strictObject({ ...filters, q: searchText, limit: limit(20), offset });

const change = z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() });

/** One line of the trail as it is shown. */
export const auditLine = z.object({
  id: z.string(),
  /** ISO moment. */
  at: z.string(),
  actor_type: z.string(),
  actor_id: z.string(),
  /** Whom the reader may know by name; the office of an officer of another one; null where neither. */
  actor_name: z.string().nullable(),
  action: z.string(),
  subject_type: z.string(),
  subject_id: z.string(),
  subject_name: z.string().nullable(),
  changes: z.array(change),
  reason: z.string().nullable(),
  /** Place in the chain; null for some seconds after it was written. */
  position: z.int().nullable(),
  hash: z.string().nullable(),
});
export type AuditLine = z.infer<typeof auditLine>;

/** Who of the own office did something that the trail has. */
export interface AuditActor {
  id: string;
  name: string;
}

/** A line in words of the reader's language; of its changes those that say something to people. */
interface AuditWords {
  actor_type: string;
  action: string;
  subject_type: string;
  changes: AuditLine["changes"];
}

/** A line as an office reads it: as it is kept, and in words. */
export type OfficeAuditLine = AuditLine & { words: AuditWords };

/** Answer of `GET /office/audit`; `older` is the line after which the next page begins. */
export interface OfficeAuditAnswer {
  lines: OfficeAuditLine[];
  older: string | null;
  actors: AuditActor[];
  subject_types: { type: string; name: string }[];
}

/** Answer of `GET /admin/ocop/audit-trail`. */
export interface AdminAuditAnswer {
  lines: AuditLine[];
  count: number;
  limit: number;
  offset: number;
}
