import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type OfficeSupplyAnswer, officeSupplyCreate, officeSupplyQuery } from "../../../contract/office-inquiry";
import { createOfficeRequest, readOfficeRequests } from "../../../workflows/inquiry";
import { bodyOf, queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `GET /office/supply-requests`: what shops and supermarkets of the area look for, open ones first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficeSupplyAnswer>): Promise<void> {
  res.json(await readOfficeRequests(req.scope, officeScopeOf(req).area, queryOf(officeSupplyQuery, req)));
}

/** `POST /office/supply-requests`: a new one; producers hear of it when they are invited. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const id = await createOfficeRequest(req.scope, officeScopeOf(req), bodyOf(officeSupplyCreate, req));
  res.status(201).json({ id });
}
