import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type LotDetail, lotRecallBody } from "../../../../../contract/lot";
import { recallLot } from "../../../../../workflows/traceability";
import { bodyOf } from "../../../../validation";
import { answerLot, lotDeedOf } from "../../lot-deed";

/** `POST /producer/lots/:id/recall`: calls an issued lot back; everything about it stays visible. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  await recallLot(req.scope, bodyOf(lotRecallBody, req).reason, lotDeedOf(req));
  await answerLot(req, res);
}
