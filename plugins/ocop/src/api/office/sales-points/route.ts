import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officePointBody } from "../../../contract/office-point-body";
import { type OfficePointsAnswer, officePointQuery } from "../../../contract/office-sales-point";
import { readOfficePoints, registerPoint } from "../../../workflows/office-sales-point";
import { placesOrRefuse } from "../../places";
import { bodyOf, queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `GET /office/sales-points`: points and fairs of the office's area. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficePointsAnswer>): Promise<void> {
  const { district, commune, ...query } = queryOf(officePointQuery, req);
  const places = await placesOrRefuse(req.scope, { district, commune });
  const found = await readOfficePoints(req.scope, officeScopeOf(req).area, { ...query, places });
  res.json({ ...found, limit: query.limit, offset: query.offset });
}

/** `POST /office/sales-points`: registers a point or fair. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = await registerPoint(req.scope, officeScopeOf(req), bodyOf(officePointBody, req));
  res.status(201).json({ id });
}
