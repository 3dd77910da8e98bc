import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payoutConfirmations } from "../../../../contract/payout";
import { confirmPayoutsWorkflow, readTransfers } from "../../../../workflows/payout";
import { bodyOf } from "../../../validation";
import { fileFault } from "./faults";

/**
 * `POST /admin/ocop/payout-confirmations`: the bank's list of outgoing transfers. Either every row could be read and the
 * answer says what each did, or nothing was imported and the answer says why.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const read = readTransfers(bodyOf(payoutConfirmations, req).content);
  if ("faults" in read) throw fileFault(read.faults);
  const { result } = await confirmPayoutsWorkflow(req.scope).run({ input: { rows: read.rows } });
  const counts: Record<string, number> = {};
  for (const { result: outcome } of result) counts[outcome] = (counts[outcome] ?? 0) + 1;
  res.json({ rows: result, counts });
}
