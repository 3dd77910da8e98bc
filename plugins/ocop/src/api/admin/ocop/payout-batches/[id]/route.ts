import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerBatch } from "../present";

/** `GET /admin/ocop/payout-batches/:id`: one batch with its transfers. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerBatch(req, res, req.params.id ?? "");
}
