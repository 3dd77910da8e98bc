import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { salesPointMapQuery } from "../../../contract/sales-point";
import { featureCollection, readSalesPoints } from "../../../workflows/sales-point";
import { placesOrRefuse } from "../../places";
import { queryOf } from "../../validation";

/** `GET /store/sales-points.geojson`: the same filters as an RFC 7946 FeatureCollection, up to 5,000 points. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { province, district, commune, ...filters } = queryOf(salesPointMapQuery, req);
  const places = await placesOrRefuse(req.scope, { province, district, commune });
  const { sales_points, count } = await readSalesPoints(req.scope, { ...filters, places, located: true });
  res.type("application/geo+json").send(JSON.stringify(featureCollection(sales_points, count)));
}
