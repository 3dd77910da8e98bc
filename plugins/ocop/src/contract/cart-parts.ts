import { z } from "@medusajs/framework/zod";
import { searchText } from "./query";

const days = z.object({ min: z.number().int(), max: z.number().int() });

/** A way in which a producer's part of a cart can be delivered. Đồng. */
const deliveryChoice = z.object({
  id: z.string(),
  kind: z.enum(["delivery", "pickup"]),
  name: z.string(),
  amount: z.number().int(),
  free_from: z.number().int().nullable(),
  promised_days: days.nullable(),
  sales_point: z.object({ slug: z.string(), name: z.string(), address: z.string().nullable() }).nullable(),
});

/** One producer's part of a cart, before paying. Đồng. */
const cartPart = z.object({
  producer: z.object({ id: z.string(), name: z.string(), slug: z.string() }),
  mode: z.enum(["delivery", "booking"]),
  lines: z.array(
    z.object({
      line_id: z.string(),
      title: z.string(),
      variant: z.string().nullable(),
      quantity: z.number().int(),
      total: z.number().int(),
    }),
  ),
  item_total: z.number().int(),
  options: z.array(deliveryChoice),
  chosen: z.string().nullable(),
  amount: z.number().int().nullable(),
});

/** `GET` and `POST /store/carts/:id/parts`. */
export const cartPartsAnswer = z.object({
  parts: z.array(cartPart),
  totals: z.object({
    items: z.number().int(),
    discount: z.number().int(),
    delivery: z.number().int(),
    total: z.number().int(),
  }),
  /** Every part that is shipped has a way of delivery at today's fee. */
  ready: z.boolean(),
  /** It holds alcohol: adults only, and no cash on delivery. */
  age_restricted: z.boolean(),
});

/** A name of a province, as an address has it. */
export const cartPartsQuery = z.strictObject({ province: searchText });

export const cartPartsBody = z.strictObject({
  choices: z
    .array(z.strictObject({ producer_id: z.string().min(1).max(60), option_id: z.string().min(1).max(60) }))
    .max(100),
});

export type CartPart = z.infer<typeof cartPart>;
export type CartPartsAnswer = z.infer<typeof cartPartsAnswer>;
