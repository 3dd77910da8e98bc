import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officeCreate, officeQuery } from "../../../../contract/office";
import { listOffices, openOffice, readOffice } from "../../../../workflows/office";
import { bodyOf, queryOf } from "../../../validation";

/** `GET /admin/ocop/offices`: the offices of the programme. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listOffices(req.scope, queryOf(officeQuery, req)));
}

/** `POST /admin/ocop/offices`: a new one, of a unit of today or of an ended one. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = await openOffice(req.scope, { ...bodyOf(officeCreate, req), actor: req.auth_context.actor_id });
  res.status(201).json({ office: await readOffice(req.scope, id) });
}
