import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { promotionBearer, promotionBearerQuery } from "../../../../contract/commission";
import { readPromotionBearers, setPromotionBearerWorkflow } from "../../../../workflows/commission";
import { bodyOf, queryOf } from "../../../validation";

/** `GET /admin/ocop/promotion-bearers`: who pays for which promotion code; the market for those not listed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readPromotionBearers(req.scope, queryOf(promotionBearerQuery, req)));
}

/** `PUT /admin/ocop/promotion-bearers`: sets it for one code, from the next order on. */
export async function PUT(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { ...bodyOf(promotionBearer, req), actor: req.auth_context.actor_id };
  const { result } = await setPromotionBearerWorkflow(req.scope).run({ input });
  res.json({ promotion_bearer: result });
}

/** The same for forms, which only know POST. */
export const POST = PUT;
