import { z } from "@medusajs/framework/zod";
import { PRODUCT_GROUPS } from "../shared/certification-vocabulary";
import { PROMOTION_BEARERS } from "../shared/marketplace-vocabulary";
import { PRODUCER_KINDS } from "../shared/producer-vocabulary";
import { isoDay } from "./place";
import { limit, offset, reference, searchText } from "./query";

const fields = {
  name: z.string().trim().min(1).max(200),
  producer_id: reference.nullish(),
  producer_kind: z.enum(PRODUCER_KINDS).nullish(),
  product_group: z.enum(PRODUCT_GROUPS).nullish(),
  product_id: reference.nullish(),
  /** Basis points, 100 is 1 %: at most 30 %. */
  rate_bp: z.int().min(0).max(3_000),
  /** Days, both included. */
  valid_from: isoDay.nullish(),
  valid_to: isoDay.nullish(),
  active: z.boolean().optional(),
};

type Term = { valid_from?: string | null | undefined; valid_to?: string | null | undefined };
const inOrder = ({ valid_from, valid_to }: Term) => !valid_from || !valid_to || valid_from <= valid_to;
const atEnd = { path: ["valid_to"] };

/** Body of `POST /admin/ocop/commission-rules`; without a position the rule stands before all others. */
export const commissionRuleCreate = z
  .strictObject({ ...fields, position: z.int().min(1).max(1_000).optional() })
  .refine(inOrder, atEnd);
export type CommissionRuleCreate = z.infer<typeof commissionRuleCreate>;

/** Body of `POST` and `PUT /admin/ocop/commission-rules/:id`: absent fields stay. Orders placed before keep their rate. */
export const commissionRuleUpdate = z
  .strictObject({ ...fields, name: fields.name.optional(), rate_bp: fields.rate_bp.optional() })
  .refine(inOrder, atEnd);
export type CommissionRuleUpdate = z.infer<typeof commissionRuleUpdate>;

/** Body of `PUT /admin/ocop/commission-rules`: ids of all rules in their new order. */
export const commissionRuleOrder = z.strictObject({ ids: z.array(reference).min(1).max(1_000) });

/** Query of `GET /admin/ocop/commission-rules/probe`: which rule would decide for this product, on a day or today. */
export const commissionProbeQuery = z.strictObject({ product_id: reference, day: isoDay.optional() });

/** Query of `GET /admin/ocop/promotion-bearers`. */
export const promotionBearerQuery = z.strictObject({ q: searchText, limit: limit(20), offset });
export type PromotionBearerQuery = z.infer<typeof promotionBearerQuery>;

/** Body of `PUT /admin/ocop/promotion-bearers`. */
export const promotionBearer = z.strictObject({
  code: z.string().trim().min(1).max(100),
  bearer: z.enum(PROMOTION_BEARERS),
});
