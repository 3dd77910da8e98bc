import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProductCard } from "../../../../contract/catalogue";
import type { ProducerDetail } from "../../../../contract/producer";
import { readProductCards } from "../../../../search/product-cards";
import { readProducer } from "../../../../workflows/producer";
import { audienceOf } from "../../../audience";
import { ApiError } from "../../../errors";

const MAX_PRODUCTS = 48;

type Answer = { producer: ProducerDetail & { products: ProductCard[] } };

/** `GET /store/producers/:slug`: one active producer by slug (present or former) or id, with its products. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Answer>): Promise<void> {
  const audience = audienceOf(req);
  const producer = await readProducer(req.scope, req.params.slug ?? "", audience);
  if (!producer) throw new ApiError("producer_not_found");
  const products = await readProductCards(req.scope, { producerId: producer.id, audience }, MAX_PRODUCTS);
  res.json({ producer: { ...producer, products } });
}
