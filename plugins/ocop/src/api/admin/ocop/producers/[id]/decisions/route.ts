import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decisionBody } from "../../../../../../contract/producer-application";
import { decideProducer, readApplication } from "../../../../../../workflows/producer-application";
import { bodyOf } from "../../../../../validation";

/** `POST /admin/ocop/producers/:id/decisions`: takes into review, sends back, approves, suspends, resumes or closes. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await decideProducer(req.scope, { ...bodyOf(decisionBody, req), id, actor: req.auth_context.actor_id });
  res.json({ application: await readApplication(req.scope, id, true) });
}
