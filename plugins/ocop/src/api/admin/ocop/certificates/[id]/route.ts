import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { certificateAct } from "../../../../../contract/certificate";
import { changeCertificateStatusWorkflow } from "../../../../../workflows/certification";
import { bodyOf } from "../../../../validation";
import { answerCertificate } from "./present";

/** `GET /admin/ocop/certificates/:id`: one certificate with its history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerCertificate(req, res);
}

/** `POST /admin/ocop/certificates/:id`: suspend, reinstate or revoke, with a reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { act, reason, decision_number } = bodyOf(certificateAct, req);
  await changeCertificateStatusWorkflow(req.scope).run({
    input: {
      certificate_id: req.params.id ?? "",
      act,
      reason,
      decision_number: decision_number ?? null,
      actor: req.auth_context.actor_id,
    },
  });
  await answerCertificate(req, res);
}
