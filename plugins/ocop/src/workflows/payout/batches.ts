import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import { todayInHoChiMinh } from "../../shared/clock";
import { audited } from "../delivery";

const service = (container: MedusaContainer): MarketplaceModuleService => container.resolve(MARKETPLACE_MODULE);

const BATCH = { room: MARKETPLACE_MODULE, table: "payout_batch" };

const draftStep = createStep("ocop-draft-payout-batch", async ({ actor }: { actor: string }, { container }) => {
  const made = await service(container).draftPayoutBatch({ created_by: actor, day: todayInHoChiMinh() });
  return new StepResponse(made);
});

/** Drafts transfers to every producer that can be paid now; each step is one transaction and needs no way back. */
export const draftPayoutBatchWorkflow = createWorkflow(
  "ocop-draft-payout-batch",
  (input: { actor: string }) => new WorkflowResponse(draftStep(input)),
);

const approveStep = createStep(
  "ocop-approve-payout-batch",
  async ({ id, actor }: { id: string; actor: string }, { container }) => {
    const deed = { ...BATCH, actor, action: "payout_batch.approved", key: id };
    const status = await audited(container, deed, async (transaction) =>
      service(container).approvePayoutBatch(id, actor, transaction),
    );
    return new StepResponse(status);
  },
);

/** The second person's yes; answers the batch's state. */
export const approvePayoutBatchWorkflow = createWorkflow(
  "ocop-approve-payout-batch",
  (input: { id: string; actor: string }) => new WorkflowResponse(approveStep(input)),
);

const sendStep = createStep("ocop-send-payout-batch", async ({ id }: { id: string }, { container }) => {
  await service(container).sendPayoutBatch(id);
  return new StepResponse(id);
});

/** Hands a batch to the bank. */
export const sendPayoutBatchWorkflow = createWorkflow(
  "ocop-send-payout-batch",
  (input: { id: string }) => new WorkflowResponse(sendStep(input)),
);

const dropStep = createStep(
  "ocop-drop-payout-batch",
  async ({ id, reason, actor }: { id: string; reason: string; actor: string }, { container }) => {
    const deed = { ...BATCH, actor, action: "payout_batch.dropped", key: id, reason };
    await audited(container, deed, async (transaction) =>
      service(container).dropPayoutBatch(id, { reason, day: todayInHoChiMinh() }, transaction),
    );
    return new StepResponse(id);
  },
);

/** Takes a batch back that has not gone to the bank. */
export const dropPayoutBatchWorkflow = createWorkflow(
  "ocop-drop-payout-batch",
  (input: { id: string; reason: string; actor: string }) => new WorkflowResponse(dropStep(input)),
);
