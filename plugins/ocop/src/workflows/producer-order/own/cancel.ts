import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { PortalOrderCancel } from "../../../contract/portal-order";
import { select } from "../../../shared/database";
import { takeBackWorkflow } from "../take-back";
import { type OwnReference, readOwnRow } from "./read-one";

interface Made {
  kind: string;
  lines: { producer_order_line_id: string; quantity: number }[];
}

const spelled = (lines: readonly { id: string; quantity: number }[]): string =>
  lines
    .map(({ id, quantity }) => `${id}:${quantity}`)
    .toSorted()
    .join(" ");

/** A key stands for one wish: with other pieces it would answer that something was cancelled which was not. */
async function refuseOtherWish(container: MedusaContainer, refundId: string, input: PortalOrderCancel): Promise<void> {
  const [made] = await select<Made>(container, "select kind, lines from producer_refund where id = :id", {
    id: refundId,
  });
  const lines = (made?.lines ?? []).map(({ producer_order_line_id: id, quantity }) => ({ id, quantity }));
  if (spelled(lines) === spelled(input.lines)) return;
  throw new MedusaError(MedusaError.Types.INVALID_DATA, "The key was used for other pieces", "idempotency_key_reused");
}

/**
 * Cancels pieces of an own part before they are sent: goods go back to stock and paid money to the buyer, once for a key,
 * however often and at once it is asked.
 * @returns what was taken off, đồng
 * @throws MedusaError not_found `order_not_found`, `refund_line_unknown`; not_allowed `part_state`, `refund_too_much`;
 *   invalid_data `idempotency_key_reused`
 */
export async function cancelOwnPieces(
  container: MedusaContainer,
  reference: OwnReference & { actor: string },
  input: PortalOrderCancel,
): Promise<{ id: string; amount: number; paid_back: number }> {
  const { id } = await readOwnRow(container, reference);
  const { result } = await takeBackWorkflow(container).run({
    input: {
      producer_order_id: id,
      kind: "cancel",
      lines: input.lines,
      delivery: null,
      amount: null,
      reason: input.reason,
      actor: reference.actor,
      actor_type: "producer",
      idempotency_key: `portal:${id}:${input.key}`,
    },
  });
  if (!result.fresh) await refuseOtherWish(container, result.id, input);
  return { id: result.id, amount: result.amount, paid_back: result.paid_back };
}
