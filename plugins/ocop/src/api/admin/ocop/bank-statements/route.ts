import { createHash } from "node:crypto";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { bankStatement } from "../../../../contract/bank";
import { importStatementWorkflow, ownAccount, readIncoming } from "../../../../workflows/bank";
import { ApiError } from "../../../errors";
import { bodyOf } from "../../../validation";
import { fileFault } from "../payout-confirmations/faults";

/**
 * `POST /admin/ocop/bank-statements`: a statement of the market's account. Either every row could be read and the answer
 * says what each did, or nothing was imported and the answer says why. Rows that are known already change nothing.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const account_number = ownAccount(req.scope);
  if (account_number === null) throw new ApiError("transfers_not_taken");
  const { content } = bodyOf(bankStatement, req);
  const read = readIncoming(content);
  if ("faults" in read) throw fileFault(read.faults);
  const transfers = read.rows.map(({ line: _line, ...row }) => ({
    ...row,
    account_number,
    reverses: null,
    source: "statement" as const,
  }));
  const fingerprint = createHash("sha256").update(content).digest("hex");
  const input = { transfers, actor: req.auth_context.actor_id, fingerprint };
  const { result } = await importStatementWorkflow(req.scope).run({ input });
  res.json({ rows: result.map((row, index) => ({ line: read.rows[index]?.line ?? 0, ...row })) });
}
