import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SalesPointDetail } from "../../../../contract/sales-point";
import { readProductCards } from "../../../../search/product-cards";
import { readSalesPoint } from "../../../../workflows/sales-point";
import { audienceOf } from "../../../audience";
import { ApiError } from "../../../errors";

const MAX_CARDS = 100;

/** `GET /store/sales-points/:slug`: one point by slug (present or former) or id, with the goods last seen there. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ sales_point: SalesPointDetail }>): Promise<void> {
  const audience = audienceOf(req);
  const found = await readSalesPoint(req.scope, req.params.slug ?? "", audience);
  if (!found) throw new ApiError("sales_point_not_found");
  const productIds = found.goods.flatMap(({ product_id }) => (product_id ? [product_id] : []));
  const cards = await readProductCards(req.scope, { productIds, audience }, MAX_CARDS);
  const cardById = new Map(cards.map((card) => [card.id, card]));
  const goods = found.goods.map(({ name, last_seen_on, product_id }) => ({
    name,
    last_seen_on,
    product: (product_id && cardById.get(product_id)) || null,
  }));
  res.json({ sales_point: { ...found.point, goods, participants: found.participants } });
}
