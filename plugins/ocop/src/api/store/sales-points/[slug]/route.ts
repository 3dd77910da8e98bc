import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SalesPointDetail } from "../../../../contract/sales-point";
import { readSalesPoint } from "../../../../workflows/sales-point";
import { ApiError } from "../../../errors";

/** `GET /store/sales-points/:slug`: one point by slug (present or former) or id, with the goods last seen there. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ sales_point: SalesPointDetail }>): Promise<void> {
  const found = await readSalesPoint(req.scope, req.params.slug ?? "");
  if (!found) throw new ApiError("sales_point_not_found");
  const goods = found.goods.map(({ name, last_seen_on }) => ({
    name,
    last_seen_on,
    product: null,
  }));
  res.json({ sales_point: { ...found.point, goods } });
}
