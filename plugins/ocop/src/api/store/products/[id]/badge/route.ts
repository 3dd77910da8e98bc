import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Badge } from "../../../../../contract/badge";
import { readBadges } from "../../../../../workflows/certification";
import { audienceOf } from "../../../../audience";
import { ApiError } from "../../../../errors";

/** `GET /store/products/:id/badge`: the stars a product holds today, or null. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ badge: Badge | null }>): Promise<void> {
  const id = req.params.id ?? "";
  const badge = (await readBadges(req.scope, [id], audienceOf(req))).get(id);
  if (badge === undefined) throw new ApiError("product_not_found");
  res.json({ badge });
}
