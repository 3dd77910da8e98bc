import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readPartDetail } from "../../../../../workflows/producer-order";
import { ApiError } from "../../../../errors";

/** `GET /admin/ocop/producer-orders/:id`: one part with lines, history and refunds. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const part = await readPartDetail(req.scope, req.params.id ?? "");
  if (part === null) throw new ApiError("order_not_found");
  res.json({ producer_order: part });
}
