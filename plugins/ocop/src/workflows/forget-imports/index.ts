import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_IMPORT_MODULE, type ListingImportModuleService } from "../../modules/listing-import";
import { REGISTER_IMPORT_MODULE, type RegisterImportModuleService } from "../../modules/register-import";
import { FORGET_BATCH, UNCONFIRMED_DAYS } from "../../shared/unconfirmed-import";

const DAY_MS = 86_400_000;

/** Deletes batch after batch until one is not full. @returns how many were deleted */
async function inBatches(forget: (limit: number) => Promise<number>): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const gone = await forget(FORGET_BATCH);
    forgotten += gone;
    if (gone < FORGET_BATCH) return forgotten;
  }
}

async function forgetUnconfirmed(container: MedusaContainer): Promise<{ lists: number; spreadsheets: number }> {
  const before = new Date(Date.now() - UNCONFIRMED_DAYS * DAY_MS);
  const lists = container.resolve<RegisterImportModuleService>(REGISTER_IMPORT_MODULE);
  const spreadsheets = container.resolve<ListingImportModuleService>(LISTING_IMPORT_MODULE);
  return {
    lists: await inBatches(async (limit) => lists.forgetUnconfirmed(before, limit)),
    spreadsheets: await inBatches(async (limit) => spreadsheets.forgetUnconfirmed(before, limit)),
  };
}

const forgetStep = createStep("ocop-forget-imports", async (_input: Record<string, never>, { container }) => {
  const forgotten = await forgetUnconfirmed(container);
  if (forgotten.lists + forgotten.spreadsheets > 0)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(
        `Forgot what nobody confirmed in ${UNCONFIRMED_DAYS} days: ${forgotten.lists} lists of offices, ${forgotten.spreadsheets} spreadsheets of producers`,
      );
  return new StepResponse(forgotten);
});

/**
 * Deletes lists of offices and spreadsheets of producers that nobody touched for thirty days and nobody confirmed, with their
 * rows: they hold names and tax codes that no purpose is left for. What was confirmed, or taken back, stays.
 */
export const forgetImportsWorkflow = createWorkflow(
  "ocop-forget-imports",
  (input: Record<string, never>) => new WorkflowResponse(forgetStep(input)),
);
