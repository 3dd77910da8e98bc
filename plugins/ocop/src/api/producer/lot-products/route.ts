import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LotProductsAnswer } from "../../../contract/lot";
import { readLotProducts } from "../../../workflows/traceability";
import { scopeOf } from "../scope";

/** `GET /producer/lot-products`: the goods a lot can be of, and what the last lot of each was like. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LotProductsAnswer>): Promise<void> {
  res.json(await readLotProducts(req.scope, scopeOf(req).producer_id));
}
