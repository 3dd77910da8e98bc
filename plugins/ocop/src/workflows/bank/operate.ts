import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { TransferAct } from "../../contract/bank";
import { BANK_MODULE, type BankModuleService } from "../../modules/bank";
import { select } from "../../shared/database";
import { audited, type RoomTransaction } from "../delivery";
import { readPlaces } from "./read";
import { readStates, targetOf, type TransferState } from "./requests";
import { settleTransfers } from "./settle";

export interface OperateInput {
  transfer_id: string;
  actor: string;
  deed: TransferAct;
}

/** The request of an order that an operator names: by the order's number, a part's number, or the reference. */
async function requestOf(container: MedusaContainer, named: string): Promise<TransferState> {
  const word = named.replace(/^#/, "").toUpperCase();
  const [byReference] = await readStates(container, "reference", [word]);
  if (byReference) return byReference;
  const orders = await select<{ id: string }>(
    container,
    `select id from "order" where display_id::text = :word and deleted_at is null
     union select order_id from producer_order where upper(number) = :word and deleted_at is null`,
    { word },
  );
  const [state] = await readStates(
    container,
    "order",
    orders.map(({ id }) => id),
  );
  if (!state) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No order ${named} waits for a transfer`, "order_not_found");
  }
  return state;
}

const DEEDS = {
  assign: "bank_transfer.assigned",
  give_up: "bank_transfer.given_up",
  paid_back: "bank_transfer.paid_back",
} as const satisfies Record<TransferAct["act"], string>;

/** Moves a transfer's money and writes down who did it, and where the money lay before and after. */
async function move(container: MedusaContainer, input: OperateInput, target: TransferState | null): Promise<void> {
  const { transfer_id, actor, deed } = input;
  const bank: BankModuleService = container.resolve(BANK_MODULE);
  const note = (deed.act === "paid_back" ? deed.bank_reference : deed.note) ?? null;
  const line = { actor, action: DEEDS[deed.act], table: "bank_transfer", key: transfer_id, reason: note };
  const work = async (transaction: RoomTransaction) => {
    if (deed.act === "give_up") await bank.giveUp(transfer_id, { actor, note }, transaction);
    if (deed.act === "paid_back") await bank.payBack(transfer_id, { actor, note }, transaction);
    if (target !== null) await bank.assign(transfer_id, targetOf(target), { actor, note }, transaction);
  };
  // The transfer's own row never changes: what an operator moves is its money.
  await audited(container, { ...line, room: BANK_MODULE }, work, async (transaction) =>
    transaction === null ? null : readPlaces(transaction.transactionManager, transfer_id),
  );
}

/**
 * Does what an operator decided about a transfer, and settles the order that it concerns.
 * @throws MedusaError not_found (`transfer_not_found`, `order_not_found`), or conflict (`transfer_settled`) when there is nothing to decide
 */
async function operate(container: MedusaContainer, input: OperateInput): Promise<void> {
  const { transfer_id } = input;
  const known = await select(container, "select 1 from bank_transfer where id = :id", { id: transfer_id });
  if (known.length === 0) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no transfer ${transfer_id}`, "transfer_not_found");
  }
  const target = input.deed.act === "assign" ? await requestOf(container, input.deed.order) : null;
  await move(container, input, target);
  if (target !== null) await settleTransfers(container, target.session_id);
}

const operateStep = createStep("ocop-operate-transfer", async (input: OperateInput, { container }) => {
  await operate(container, input);
  return new StepResponse({ id: input.transfer_id });
});

/** One decision of an operator about one transfer. */
export const operateTransferWorkflow = createWorkflow(
  "ocop-operate-transfer",
  (input: OperateInput) => new WorkflowResponse(operateStep(input)),
);
