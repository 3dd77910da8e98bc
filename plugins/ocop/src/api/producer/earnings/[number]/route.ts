import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PartEarnings } from "../../../../contract/producer-money";
import { readEarnings } from "../../../../workflows/producer-money";
import { ApiError } from "../../../errors";
import { scopeOf } from "../../scope";

/** `GET /producer/earnings/:number`: commission, tax and everything else of one order, line by line. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ earnings: PartEarnings }>): Promise<void> {
  const earnings = await readEarnings(req.scope, scopeOf(req).producer_id, req.params.number ?? "");
  if (earnings === null) throw new ApiError("order_not_found");
  res.json({ earnings });
}
