import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readApplication } from "../../../../../../workflows/producer-application";

/** `GET /admin/ocop/producers/:id/application`: what a producer handed in, with checklist and history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ application: await readApplication(req.scope, req.params.id ?? "", true) });
}
