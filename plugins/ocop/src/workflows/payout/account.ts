import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import { usableFrom } from "../../modules/marketplace/rules/account";
import { bankOf } from "../../shared/banks";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { ProducerStatus } from "../../shared/producer-vocabulary";
import { audited } from "../delivery";
import { noteAccountChange } from "./tell-owners";

export interface AccountInput {
  producer_id: string;
  bank_bin: string;
  account_number: string;
  account_name: string;
}

/** A change and who makes it: an operator (`user`), or a member of the producer. */
interface AccountChange extends AccountInput {
  actor: string;
  actor_type?: "user" | "producer";
}

const COLUMNS = ["bank_bin", "account_number", "account_name"] as const;

const accountStep = createStep(
  "ocop-set-payout-account",
  async ({ actor, actor_type = "user", ...input }: AccountChange, { container }) => {
    const [known] = await select<{ status: ProducerStatus }>(
      container,
      "select status from producer where id = :id and deleted_at is null",
      { id: input.producer_id },
    );
    if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such producer", "producer_not_found");
    const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
    const row = { room: MARKETPLACE_MODULE, table: "payout_account", key: input.producer_id } as const;
    const deed = { actor, actor_type, action: "payout_account.set", ...row, column: "producer_id" } as const;
    const now = await readPayoutAccount(container, input.producer_id);
    // Who types the same account again must not wait again.
    const byProducer = actor_type === "producer";
    if (byProducer && now !== null && COLUMNS.every((column) => now[column] === input[column]))
      return new StepResponse(input);
    // Who never traded has no money that could be led elsewhere.
    const guarded = byProducer && (known.status === "active" || known.status === "suspended");
    const usable_from = guarded ? usableFrom(todayInHoChiMinh()) : null;
    // Noted first: a crash in between may tell of a change that never came, but never keep one quiet.
    if (guarded) await noteAccountChange(container, input.producer_id, new Date());
    await audited(container, deed, async (transaction) =>
      service.setPayoutAccount({ ...input, usable_from }, transaction),
    );
    return new StepResponse(input);
  },
);

/**
 * Writes where a producer is paid. What an operator writes counts at once; what a member of a producer that trades writes
 * is told to every owner by mail and counts some days later (`ACCOUNT_WAIT_DAYS`). Transfers that were drafted before keep the
 * former account.
 */
export const setPayoutAccountWorkflow = createWorkflow(
  "ocop-set-payout-account",
  (input: AccountChange) => new WorkflowResponse(accountStep(input)),
);

/** Where a producer is paid, or null while it has not said. */
export async function readPayoutAccount(container: MedusaContainer, producerId: string) {
  const [row] = await select<AccountInput & { usable_from: string | null }>(
    container,
    `select producer_id, bank_bin, account_number, account_name, usable_from from payout_account
     where producer_id = :id and deleted_at is null`,
    { id: producerId },
  );
  return row === undefined ? null : { ...row, bank_name: bankOf(row.bank_bin)?.name ?? null };
}
