import { z } from "@medusajs/framework/zod";
import { PRODUCER_KINDS } from "../shared/producer-vocabulary";
import { SALES_POINT_KINDS } from "../shared/sales-point-vocabulary";
import { limit, searchText } from "./query";

/** Query of `GET /store/suggest`: at most `limit` of each kind. */
export const suggestQuery = z.strictObject({ q: searchText, limit: limit(5, 10) });

const base = { slug: z.string(), place: z.string().nullable() };

export const suggestAnswer = z.object({
  products: z.array(z.object({ ...base, id: z.string(), title: z.string(), thumbnail: z.string().nullable() })),
  producers: z.array(z.object({ ...base, id: z.string(), name: z.string(), kind: z.enum(PRODUCER_KINDS) })),
  places: z.array(
    z.object({
      code: z.string(),
      slug: z.string(),
      name: z.string(),
      kind: z.string(),
      level: z.enum(["province", "district", "commune"]),
      ended: z.boolean(),
    }),
  ),
  sales_points: z.array(z.object({ ...base, id: z.string(), name: z.string(), kind: z.enum(SALES_POINT_KINDS) })),
});
export type SuggestAnswer = z.infer<typeof suggestAnswer>;
