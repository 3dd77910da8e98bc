import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProducerBalance } from "../../../contract/producer-money";
import { readProducerBalance } from "../../../workflows/producer-money";
import { scopeOf } from "../scope";

/** `GET /producer/balance`: what the market owes the producer now, and what of it comes when. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProducerBalance>): Promise<void> {
  res.json(await readProducerBalance(req.scope, scopeOf(req).producer_id));
}
