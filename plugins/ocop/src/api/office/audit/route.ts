import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type OfficeAuditAnswer, officeAuditQuery } from "../../../contract/audit-trail";
import { auditSubjects, readOfficeActors, readOfficeTrail } from "../../../workflows/audit-trail";
import { languageOf } from "../../errors";
import { queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `GET /office/audit`: what officers of the own office did, and what anybody did in the own area. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficeAuditAnswer>): Promise<void> {
  const scope = officeScopeOf(req);
  const language = languageOf(req.get("accept-language"));
  const [page, actors] = await Promise.all([
    readOfficeTrail(req.scope, scope, { ...queryOf(officeAuditQuery, req), language }),
    readOfficeActors(req.scope, scope.office_id),
  ]);
  res.json({ ...page, actors, subject_types: auditSubjects(language) });
}
