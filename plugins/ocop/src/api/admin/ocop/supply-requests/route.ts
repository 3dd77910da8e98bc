import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { supplyRequestCreate, supplyRequestQuery } from "../../../../contract/inquiry";
import { createSupplyRequest, listSupplyRequests } from "../../../../workflows/inquiry";
import { bodyOf, queryOf } from "../../../validation";

/** `GET /admin/ocop/supply-requests`: what shops and offices look for, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listSupplyRequests(req.scope, queryOf(supplyRequestQuery, req)));
}

/** `POST /admin/ocop/supply-requests`: a new one; it is shown at once to the producers that can answer. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { ...bodyOf(supplyRequestCreate, req), actor: req.auth_context.actor_id };
  res.status(201).json({ supply_request: await createSupplyRequest(req.scope, input) });
}
