import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type SalesPointListAnswer, salesPointListQuery } from "../../../contract/sales-point";
import { readSalesPoints } from "../../../workflows/sales-point";
import { placesOrRefuse } from "../../places";
import { queryOf } from "../../validation";

/** `GET /store/sales-points`: points that are open and fairs that are not over; nearest first with `near`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SalesPointListAnswer>): Promise<void> {
  const { province, district, commune, ...filters } = queryOf(salesPointListQuery, req);
  const places = await placesOrRefuse(req.scope, { province, district, commune });
  const { sales_points, count } = await readSalesPoints(req.scope, { ...filters, places });
  res.json({ sales_points, count, limit: filters.limit, offset: filters.offset });
}
