import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import { bankOf } from "../../shared/banks";
import { select } from "../../shared/database";
import { audited } from "../delivery";

export interface AccountInput {
  producer_id: string;
  bank_bin: string;
  account_number: string;
  account_name: string;
}

const accountStep = createStep(
  "ocop-set-payout-account",
  async ({ actor, ...input }: AccountInput & { actor: string }, { container }) => {
    const [known] = await select<{ id: string }>(
      container,
      "select id from producer where id = :id and deleted_at is null",
      {
        id: input.producer_id,
      },
    );
    if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such producer", "producer_not_found");
    const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
    const deed = { actor, action: "payout_account.set", table: "payout_account", key: input.producer_id } as const;
    await audited(container, { ...deed, column: "producer_id" }, async () => service.setPayoutAccount(input));
    return new StepResponse(input);
  },
);

/** Writes where a producer is paid; `actor` is the operator who says so. */
export const setPayoutAccountWorkflow = createWorkflow(
  "ocop-set-payout-account",
  (input: AccountInput & { actor: string }) => new WorkflowResponse(accountStep(input)),
);

/** Where a producer is paid, or null while it has not said. */
export async function readPayoutAccount(container: MedusaContainer, producerId: string) {
  const [row] = await select<AccountInput>(
    container,
    `select producer_id, bank_bin, account_number, account_name from payout_account
     where producer_id = :id and deleted_at is null`,
    { id: producerId },
  );
  return row === undefined ? null : { ...row, bank_name: bankOf(row.bank_bin)?.name ?? null };
}
