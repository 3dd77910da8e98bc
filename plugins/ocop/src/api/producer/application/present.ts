import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ApplicationAnswer } from "../../../contract/producer-application";
import { readApplication } from "../../../workflows/producer-application";
import { scopeOf } from "../scope";

/** Answers with the application as it stands now; the account's number masked: a phone may lie about. */
export async function sendApplication(req: MedusaRequest, res: MedusaResponse<ApplicationAnswer>): Promise<void> {
  res.json(await readApplication(req.scope, scopeOf(req).producer_id, false));
}
