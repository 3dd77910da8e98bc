import { z } from "@medusajs/framework/zod";
import { MAX_DELIVERY_OPTIONS } from "../shared/delivery-fee";

/** Most that a producer may ask for a parcel, in đồng: a mistyped fee must not reach a buyer. */
const MAX_FEE = 5_000_000;
const fee = z.number().int().min(0).max(MAX_FEE);

/** A province's name as fee tables know it: "thanh-hoa". */
const provinceName = z.string().regex(/^[a-z-]{2,40}$/);
/** As many as there were before the mergers of 2025. */
const MAX_PROVINCES = 63;

const rule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("flat"), amount: fee }),
  z.strictObject({
    kind: z.literal("province"),
    amount: fee,
    fees: z.record(provinceName, fee).refine((fees) => Object.keys(fees).length <= MAX_PROVINCES),
  }),
  z.strictObject({
    kind: z.literal("weight"),
    amount: fee,
    base_grams: z.number().int().min(0).max(100_000),
    step_grams: z.number().int().min(1).max(100_000),
    step_amount: fee,
  }),
]);

/** One way in which a producer delivers. Amounts in whole đồng, weights in grams. */
const deliveryOption = z
  .strictObject({
    id: z.string().max(60).optional(),
    name: z.string().trim().min(2).max(80),
    kind: z.enum(["delivery", "pickup"]),
    rule,
    free_from: z.number().int().min(0).max(2_000_000_000).nullable().default(null),
    promised_days: z
      .strictObject({ min: z.number().int().min(0).max(60), max: z.number().int().min(0).max(60) })
      .refine(({ min, max }) => min <= max)
      .nullable()
      .default(null),
    sales_point_id: z.string().max(60).nullable().default(null),
    /** Provinces that it reaches; null for all. */
    provinces: z.array(provinceName).min(1).max(MAX_PROVINCES).nullable().default(null),
  })
  .refine(({ kind, sales_point_id }) => (kind === "pickup") === (sales_point_id !== null), {
    path: ["sales_point_id"],
  });

/** `PUT /admin/ocop/producers/:id/delivery-options`, `POST /producer/delivery-options`: the whole list, which replaces the one before. */
export const deliveryOptionsBody = z.strictObject({
  delivery_options: z.array(deliveryOption).max(MAX_DELIVERY_OPTIONS),
});
export type DeliveryOptions = z.infer<typeof deliveryOptionsBody>["delivery_options"];

/** A way of delivery as it is stored. */
export type DeliveryOptionAnswer = DeliveryOptions[number] & { id: string };

/** Answer of `GET` and `POST /producer/delivery-options`. */
export interface DeliveryOptionsAnswer {
  delivery_options: DeliveryOptionAnswer[];
}
