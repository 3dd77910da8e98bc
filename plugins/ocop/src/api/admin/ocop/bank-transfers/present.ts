import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readTransfer } from "../../../../workflows/bank";
import { ApiError } from "../../../errors";

/** Answers with the transfer as it is now; 404 for an unknown one. */
export async function sendTransfer(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const bank_transfer = await readTransfer(req.scope, req.params.id ?? "");
  if (bank_transfer === null) throw new ApiError("transfer_not_found");
  res.json({ bank_transfer });
}
