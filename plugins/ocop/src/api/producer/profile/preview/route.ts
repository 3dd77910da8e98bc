import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProducerDetail } from "../../../../contract/producer";
import { previewProducer } from "../../../../workflows/producer";
import { ApiError } from "../../../errors";
import { scopeOf } from "../../scope";

/** `GET /producer/profile/preview`: the producer as its public page would show it, whatever its status. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ producer: ProducerDetail }>): Promise<void> {
  const producer = await previewProducer(req.scope, scopeOf(req).producer_id);
  if (producer === null) throw new ApiError("producer_not_found");
  res.json({ producer });
}
