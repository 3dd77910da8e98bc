import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { pollBankFeed } from "../../../../workflows/bank";
import { ApiError } from "../../../errors";

/** `POST /admin/ocop/bank-polls`: asks the bank now for what the job asks every five minutes; how many were new. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const fresh = await pollBankFeed(req.scope);
  if (fresh === null) throw new ApiError("transfers_not_taken");
  res.json({ fresh });
}
