import { z } from "@medusajs/framework/zod";

/** One search index and its place in the database. */
export interface SearchIndexHealth {
  index: "product" | "producer" | "sales_point";
  /** How many documents the database says there should be, and how many the engine has (null: it did not answer). */
  documents: { database: number; engine: number | null };
  /** Documents that wait to be written, and those of them that failed at least once. */
  pending: number;
  retrying: number;
  /** Since when the oldest of them waits, in seconds; null when none does. */
  oldest_pending_seconds: number | null;
  /** Work that failed since the index was made. */
  failed_tasks: number;
  last_failure: string | null;
  last_failure_at: string | null;
  /** What the last comparison of every document found. */
  reconciled: { at: string; missing: number; surplus: number; different: number } | null;
}

/** How true search is. */
export interface SearchHealth {
  /** `true`: written within seconds; `behind`: something waits too long, or nobody writes; `away`: no answer of the engine. */
  status: "true" | "behind" | "away";
  engine: string;
  /** Whether some process holds the writer's lock. */
  writer: boolean;
  /** Changes that were noted and not sorted by document yet. */
  noted: number;
  oldest_pending_seconds: number;
  indexes: SearchIndexHealth[];
}

/** Which indexes to build anew; all when absent. */
export const searchRebuild = z.strictObject({
  indexes: z
    .array(z.enum(["product", "producer", "sales_point"]))
    .min(1)
    .optional(),
});
