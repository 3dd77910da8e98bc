import { z } from "@medusajs/framework/zod";
import { PAGE_KINDS } from "../shared/page-kinds";

/** Pages that one batch tells of at most. */
const MOST = 200;

/**
 * Body of `POST /hooks/page-views`: how often pages were opened since the batch before. `word` is what somebody had
 * searched for who came from a list of results.
 */
export const pageViewBatch = z.strictObject({
  views: z
    .array(
      z.strictObject({
        kind: z.enum(PAGE_KINDS),
        slug: z.string().min(1).max(200),
        word: z.string().max(200).nullable(),
        count: z.int().min(1).max(100_000),
      }),
    )
    .min(1)
    .max(MOST),
});
export type PageViewBatch = z.infer<typeof pageViewBatch>;
