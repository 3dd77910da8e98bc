import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { failedMailQuery, type FailedMailsAnswer } from "../../../../contract/failed-mail";
import { readFailedMails } from "../../../../workflows/mail";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/failed-mails`: mails that were given up after three days of attempts, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<FailedMailsAnswer>): Promise<void> {
  res.json(await readFailedMails(req.scope, queryOf(failedMailQuery, req)));
}
