import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { cartBodies } from "../../../contract/cart";
import { refuseMinors } from "../../../shared/audience";
import { MAX_LINE_QUANTITY } from "../../../shared/quantity";
import { isSellable, readGoods } from "../../../workflows/cart";
import { audienceOf } from "../../audience";
import { ApiError, type FieldProblem } from "../../errors";
import { fieldProblems } from "../../validation";

const CART = /^\/store\/carts\/?$/i;
const LINES = /^\/store\/carts\/[^/]+\/line-items\/?$/i;
const LINE = /^\/store\/carts\/[^/]+\/line-items\/[^/]+\/?$/i;

const WHOLE_PIECES: FieldProblem = {
  vi: `Số lượng phải là số nguyên từ 1 đến ${MAX_LINE_QUANTITY}.`,
  en: `The quantity must be a whole number from 1 to ${MAX_LINE_QUANTITY}.`,
};
const NOT_SOLD: FieldProblem = { vi: "Sản phẩm này hiện không bán.", en: "This product is not on sale." };

/** The lines a body asks for, each with the name of its field, or null when the request adds none. */
function requestedLines(path: string, body: unknown): { variantId: string; field: string }[] {
  if (CART.test(path)) {
    const { items = [] } = parsed(cartBodies.create, body);
    return items.map((item, index) => ({ variantId: item.variant_id, field: `items.${index}.variant_id` }));
  }
  if (LINES.test(path)) return [{ variantId: parsed(cartBodies.addLine, body).variant_id, field: "variant_id" }];
  if (LINE.test(path)) parsed(cartBodies.updateLine, body);
  return [];
}

/** Parses a body; a quantity at fault is told in its own words, whatever was wrong with it. */
function parsed<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  const problems = Object.entries(fieldProblems(result.error.issues));
  const worded = problems.map(([name, problem]): [string, FieldProblem] => [
    name,
    /(^|\.)quantity$/.test(name) ? WHOLE_PIECES : problem,
  ]);
  throw new ApiError("invalid_body", Object.fromEntries(worded));
}

/**
 * Stands before Medusa's own cart routes: quantities are whole numbers of pieces, and
 * goods that are not sold cannot be added, alcohol only with the age pass.
 * Withdrawn and unknown goods get the same answer, so it does not tell them apart.
 */
export async function guardLines(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const lines = requestedLines(req.path, req.body);
  if (lines.length > 0) {
    const goods = await readGoods(
      req.scope,
      lines.map(({ variantId }) => variantId),
    );
    const audience = audienceOf(req);
    for (const { published, ageRestricted } of goods.values()) refuseMinors(published && ageRestricted, audience);
    const refused = lines.filter(({ variantId }) => !isSellable(goods.get(variantId) ?? null, audience));
    if (refused.length > 0) {
      throw new ApiError("product_unavailable", Object.fromEntries(refused.map(({ field }) => [field, NOT_SOLD])));
    }
  }
  next();
}
