import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InboxAnswer } from "../../../contract/office-inbox";
import { readInbox } from "../../../workflows/office-inbox";
import { officeScopeOf } from "../scope";

/** `GET /office/inbox`: what waits for this officer, counted. */
export async function GET(req: MedusaRequest, res: MedusaResponse<InboxAnswer>): Promise<void> {
  res.json(await readInbox(req.scope, officeScopeOf(req)));
}
