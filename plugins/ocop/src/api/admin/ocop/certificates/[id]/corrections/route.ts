import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { certificateCorrection } from "../../../../../../contract/certificate";
import { correctCertificateWorkflow } from "../../../../../../workflows/certification";
import { bodyOf } from "../../../../../validation";
import { answerCertificate } from "../present";

/** `POST /admin/ocop/certificates/:id/corrections`: mends a slip of the pen; the history keeps both spellings. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason, ...changes } = bodyOf(certificateCorrection, req);
  const input = { certificate_id: req.params.id ?? "", changes, reason, actor: req.auth_context.actor_id };
  await correctCertificateWorkflow(req.scope).run({ input });
  await answerCertificate(req, res);
}
