import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LotDetail } from "../../../../../contract/lot";
import { issueLot } from "../../../../../workflows/traceability";
import { answerLot, lotDeedOf } from "../../lot-deed";

/** `POST /producer/lots/:id/issue`: freezes a draft's facts and signs its code; labels can be printed from now on. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  await issueLot(req.scope, lotDeedOf(req));
  await answerLot(req, res);
}
