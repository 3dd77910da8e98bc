import { z } from "@medusajs/framework/zod";
import { INBOX_KEYS } from "../shared/inbox-vocabulary";

/** Something that waits. */
export const inboxItem = z.object({
  key: z.enum(INBOX_KEYS),
  count: z.int(),
  /** The first day on which one of them waits or ends, YYYY-MM-DD; null where no day matters. */
  since: z.iso.date().nullable(),
});
export type InboxItem = z.infer<typeof inboxItem>;

/** Answer of `GET /office/inbox`: what may wait for this role, in the order of urgency, also what is zero. */
export interface InboxAnswer {
  items: InboxItem[];
  as_of: string;
}
