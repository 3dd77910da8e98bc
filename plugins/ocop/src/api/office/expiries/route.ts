import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ExpiriesAnswer, expiryQuery } from "../../../contract/office-expiry";
import { readExpiries } from "../../../workflows/expiry";
import { queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `GET /office/expiries`: certificates of the area that end within 180, 90, 30 or 7 days, the next to end first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ExpiriesAnswer>): Promise<void> {
  res.json(await readExpiries(req.scope, officeScopeOf(req).area, queryOf(expiryQuery, req)));
}
