import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { retryFailedMail } from "../../../../../../workflows/mail";

/** `POST /admin/ocop/failed-mails/:id/acts`: has it tried for three more days. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await retryFailedMail(req.scope, { id, actor: req.auth_context.actor_id });
  res.json({ id });
}
