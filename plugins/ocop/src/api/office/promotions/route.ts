import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { featureBody, officeFeatureQuery, type OfficeFeaturesAnswer } from "../../../contract/promotion";
import { featurePoint, readOfficeFeatures } from "../../../workflows/promotion";
import { bodyOf, queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `GET /office/promotions`: what is featured of the points of the area, with its reach. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficeFeaturesAnswer>): Promise<void> {
  res.json(await readOfficeFeatures(req.scope, officeScopeOf(req).area, queryOf(officeFeatureQuery, req)));
}

/** `POST /office/promotions`: features a point or fair of the area on a page for some days. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = await featurePoint(req.scope, officeScopeOf(req), bodyOf(featureBody, req));
  res.status(201).json({ id });
}
