import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readFailedMail } from "../../../../../workflows/mail";
import { ApiError } from "../../../../errors";

/** `GET /admin/ocop/failed-mails/:id`: one mail that was given up. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const failed_mail = await readFailedMail(req.scope, req.params.id ?? "");
  if (failed_mail === null) throw new ApiError("failed_mail_not_found");
  res.json({ failed_mail });
}
