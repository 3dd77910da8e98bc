import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBatch } from "../../../../workflows/payout";
import { ApiError } from "../../../errors";

/** Answers one batch with its transfers. Throws 404. */
export async function answerBatch(req: AuthenticatedMedusaRequest, res: MedusaResponse, id: string): Promise<void> {
  const batch = await readBatch(req.scope, id);
  if (batch === null) throw new ApiError("payout_not_found");
  res.json({ payout_batch: batch });
}
