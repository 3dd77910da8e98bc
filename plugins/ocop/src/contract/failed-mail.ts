import { z } from "@medusajs/framework/zod";
import { limit, offset } from "./query";

/** Query of `GET /admin/ocop/failed-mails`. */
export const failedMailQuery = z.strictObject({ limit: limit(20), offset });
export type FailedMailQuery = z.infer<typeof failedMailQuery>;

/** Body of `POST /admin/ocop/failed-mails/:id/acts`: it is tried for three more days. */
export const failedMailAct = z.strictObject({ act: z.literal("retry") });

/** A mail that was given up after three days of attempts. */
export interface FailedMail {
  id: string;
  /** What it says: "mail.placed". */
  topic: string;
  /** Id of what it is about. */
  subject_id: string;
  attempts: number;
  /** As the mail server said it. */
  last_error: string | null;
  failed_at: Date;
}

/** Answer of `GET /admin/ocop/failed-mails`. */
export interface FailedMailsAnswer {
  failed_mails: FailedMail[];
  count: number;
  limit: number;
  offset: number;
}
