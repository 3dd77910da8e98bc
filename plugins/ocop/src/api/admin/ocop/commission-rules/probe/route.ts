import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { commissionProbeQuery } from "../../../../../contract/commission";
import { probeCommission } from "../../../../../workflows/commission";
import { ApiError } from "../../../../errors";
import { queryOf } from "../../../../validation";

/** `GET /admin/ocop/commission-rules/probe?product_id=&day=`: which rule would decide for this product. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { product_id, day } = queryOf(commissionProbeQuery, req);
  const probe = await probeCommission(req.scope, product_id, day);
  if (probe === null) throw new ApiError("product_not_found");
  res.json({ probe });
}
