import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type AdminAuditAnswer, adminAuditQuery } from "../../../../contract/audit-trail";
import { readWholeTrail } from "../../../../workflows/audit-trail";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/audit-trail`: everything that was written down, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminAuditAnswer>): Promise<void> {
  res.json(await readWholeTrail(req.scope, queryOf(adminAuditQuery, req)));
}
