import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LotDetail } from "../../../contract/lot";
import { readLotDetail } from "../../../workflows/traceability";
import { scopeOf } from "../scope";

/** The lot that a request's address names, of whom, and who acts. */
export function lotDeedOf(req: MedusaRequest): { producer_id: string; actor: string; lot_id: string } {
  return { ...scopeOf(req), lot_id: req.params.id ?? "" };
}

/** Answers the lot as it is now. */
export async function answerLot(req: MedusaRequest, res: MedusaResponse<{ lot: LotDetail }>): Promise<void> {
  res.json({ lot: await readLotDetail(req.scope, lotDeedOf(req)) });
}
