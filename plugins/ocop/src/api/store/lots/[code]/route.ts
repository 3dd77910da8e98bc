import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PublicLotAnswer } from "../../../../contract/public-lot";
import { readPublicLot } from "../../../../workflows/traceability";
import { audienceOf } from "../../../audience";
import { ApiError } from "../../../errors";

/** `GET /store/lots/:code`: for anybody with a pack in hand; kept by no cache, because a recall counts at once. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PublicLotAnswer>): Promise<void> {
  const lot = await readPublicLot(req.scope, req.params.code ?? "", audienceOf(req));
  if (lot === null) throw new ApiError("lot_not_found");
  res.setHeader("Cache-Control", "private, no-store");
  res.json({ lot });
}
