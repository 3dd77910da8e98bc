import { z } from "@medusajs/framework/zod";
import { lotDetail, lotRow } from "./lot";

/** What anybody may know of a lot that stands on packs; the producer's note and who typed what is not part of it. */
export const publicLot = lotRow.omit({ id: true, product_id: true, quantity: true, unit: true }).extend({
  status: z.enum(["issued", "recalled"]),
  place: z.string().nullable(),
  issued_on: z.string(),
  recalled_on: z.string().nullable(),
  recall_reason: z.string().nullable(),
  steps: lotDetail.shape.steps,
  tests: lotDetail.shape.tests,
  /** `slug` is null for a producer or product that is not shown in the shop now. */
  producer: z.object({ name: z.string(), slug: z.string().nullable() }),
  product_slug: z.string().nullable(),
});
export type PublicLot = z.infer<typeof publicLot>;

/** Answer of `GET /store/lots/:code`. */
export type PublicLotAnswer = { lot: PublicLot };
