import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Incoming } from "../../modules/bank";
import { audit } from "../delivery";
import { type BookedTransfer, bookTransfers } from "./book";

export interface StatementInput {
  transfers: Incoming[];
  /** Id of the operator. */
  actor: string;
  /** SHA-256 of the file: the same file has the same name in the audit trail. */
  fingerprint: string;
}

/** How many rows did what. */
function countsOf(booked: readonly BookedTransfer[]): Record<BookedTransfer["result"] | "rows", number> {
  const counts = { rows: booked.length, booked: 0, known: 0, contradicts: 0 };
  for (const { result } of booked) counts[result] += 1;
  return counts;
}

const importStep = createStep("ocop-import-statement", async (input: StatementInput, { container }) => {
  // Workflow input travels as JSON.
  const transfers = input.transfers.map((one) => ({ ...one, booked_at: new Date(one.booked_at) }));
  const booked = await bookTransfers(container, transfers);
  await audit(container, {
    actor_type: "user",
    actor_id: input.actor,
    action: "bank_statement.imported",
    subject_type: "bank_statement",
    subject_id: input.fingerprint,
    after: countsOf(booked),
  });
  return new StepResponse(booked);
});

/** Books the transfers of a statement that an operator brings, and writes down that it was brought. */
export const importStatementWorkflow = createWorkflow(
  "ocop-import-statement",
  (input: StatementInput) => new WorkflowResponse(importStep(input)),
);
