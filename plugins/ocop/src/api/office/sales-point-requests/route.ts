import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officePlaceRequestQuery, type OfficePlaceRequestsAnswer } from "../../../contract/office-sales-point";
import { readOfficeRequests } from "../../../workflows/office-sales-point";
import { queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `GET /office/sales-point-requests`: producers' requests for places at points of the area, waiting ones first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficePlaceRequestsAnswer>): Promise<void> {
  const { area } = officeScopeOf(req);
  res.json(await readOfficeRequests(req.scope, area, queryOf(officePlaceRequestQuery, req)));
}
