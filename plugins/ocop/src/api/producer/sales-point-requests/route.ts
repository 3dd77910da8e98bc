import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PlaceRequestsAnswer, placeRequestBody } from "../../../contract/place-request";
import { askForPlace, readPlaceRequests } from "../../../workflows/place-request";
import { bodyOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/sales-point-requests`: what the producer asked sales points for, and what it may ask for. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PlaceRequestsAnswer>): Promise<void> {
  res.json(await readPlaceRequests(req.scope, scopeOf(req).producer_id));
}

/** `POST /producer/sales-point-requests`: asks that a point carries goods of the producer. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = await askForPlace(req.scope, { ...bodyOf(placeRequestBody, req), ...scopeOf(req) });
  res.status(201).json({ id });
}
