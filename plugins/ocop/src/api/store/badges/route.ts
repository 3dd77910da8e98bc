import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Badge } from "../../../contract/badge";
import { badgesQuery } from "../../../contract/certificate";
import { readBadges } from "../../../workflows/certification";
import { audienceOf } from "../../audience";
import { queryOf } from "../../validation";

/** `GET /store/badges?product_id[]=…`: today's badge of each visible product asked for. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ badges: { product_id: string; badge: Badge | null }[] }>,
): Promise<void> {
  const { product_id: ids } = queryOf(badgesQuery, req);
  const badges = await readBadges(req.scope, ids, audienceOf(req));
  res.json({ badges: [...badges].map(([product_id, badge]) => ({ product_id, badge })) });
}
