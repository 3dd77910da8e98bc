import { z } from "@medusajs/framework/zod";
import { MAX_LINE_QUANTITY } from "../shared/quantity";

/** Pieces of one product in a line: a whole number, never text. */
export const lineQuantity = z.number().int().min(1).max(MAX_LINE_QUANTITY);

const newLine = z.object({ variant_id: z.string().min(1).max(64), quantity: lineQuantity });

/**
 * What this shop adds to Medusa's own cart bodies. Only the fields it judges are
 * named; Medusa's schema, which runs afterwards, judges the others.
 */
export const cartBodies = {
  create: z.object({ items: z.array(newLine).max(100).optional() }),
  addLine: newLine,
  updateLine: z.object({ quantity: lineQuantity }),
};
