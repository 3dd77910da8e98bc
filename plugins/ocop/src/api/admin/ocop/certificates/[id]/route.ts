import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { certificateAct } from "../../../../../contract/certificate";
import { todayInHoChiMinh } from "../../../../../shared/clock";
import { certificateOnDay, changeCertificateStatusWorkflow } from "../../../../../workflows/certification";
import { ApiError } from "../../../../errors";
import { bodyOf } from "../../../../validation";

async function answer(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "certificate", fields: ["*", "events.*"], filters: { id: req.params.id ?? "" } });
  const [certificate] = data;
  if (certificate === undefined) throw new ApiError("certificate_not_found");
  res.json({ certificate: certificateOnDay(certificate, todayInHoChiMinh()) });
}

/** `GET /admin/ocop/certificates/:id`: one certificate with its history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answer(req, res);
}

/** `POST /admin/ocop/certificates/:id`: suspend, reinstate, revoke or supersede, with a reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { act, reason, decision_number } = bodyOf(certificateAct, req);
  await changeCertificateStatusWorkflow(req.scope).run({
    input: { certificate_id: req.params.id ?? "", act, reason, decision_number: decision_number ?? null, actor: req.auth_context.actor_id },
  });
  await answer(req, res);
}
