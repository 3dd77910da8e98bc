import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { bankFileQuery } from "../../../../../../contract/payout";
import { readBankFile, readBatch, sendPayoutBatchWorkflow } from "../../../../../../workflows/payout";
import { ApiError } from "../../../../../errors";
import { sendTable } from "../../../../../send-table";
import { queryOf } from "../../../../../validation";

async function answerFile(req: AuthenticatedMedusaRequest, res: MedusaResponse, id: string): Promise<void> {
  const table = await readBankFile(req.scope, id);
  if (table === null) throw new ApiError("payout_not_found");
  await sendTable(res, table, queryOf(bankFileQuery, req).format);
}

/** `POST /admin/ocop/payout-batches/:id/file`: hands an approved batch to the bank, and answers the bank's file. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await sendPayoutBatchWorkflow(req.scope).run({ input: { id } });
  await answerFile(req, res, id);
}

/** `GET /admin/ocop/payout-batches/:id/file`: the same file again; reading hands nothing to the bank. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const batch = await readBatch(req.scope, id);
  if (batch === null) throw new ApiError("payout_not_found");
  if (batch.sent_at === null) throw new ApiError("payout_state");
  await answerFile(req, res, id);
}
