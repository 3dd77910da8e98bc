import type { MedusaContainer } from "@medusajs/framework/types";
import type { PublicTransfer } from "../../contract/order";
import { bankOf } from "../../shared/banks";
import { select } from "../../shared/database";
import { vietQr } from "../../shared/vietqr";
import { readStates, type TransferState } from "./requests";

function requestOf(state: TransferState): PublicTransfer["request"] {
  const { reference, bank_bin, account_number, account_name, expires_at, applied } = state;
  const amount = state.bill - applied;
  if (state.order_status === "canceled" || state.captured > 0 || amount <= 0) return null;
  return {
    amount,
    received: applied,
    reference,
    bank: bankOf(bank_bin)?.name ?? bank_bin,
    account_number,
    account_name,
    expires_at,
    qr: vietQr({ bank_bin, account_number, account_name }, amount, reference),
  };
}

/** What the buyer of an order has to know of its transfers; null for an order that is not paid by transfer. */
export async function readPublicTransfer(container: MedusaContainer, orderId: string): Promise<PublicTransfer | null> {
  const [state] = await readStates(container, "order", [orderId]);
  if (!state) return null;
  const [back] = await select<{ owed_back: number; paid_back: number }>(
    container,
    `select coalesce(sum(amount) filter (where place = 'refund_due'), 0)::float8 as owed_back,
       coalesce(sum(amount) filter (where place = 'paid_back'), 0)::float8 as paid_back
     from bank_transfer_part where session_id = :id`,
    { id: state.session_id },
  );
  return { request: requestOf(state), owed_back: back?.owed_back ?? 0, paid_back: back?.paid_back ?? 0 };
}
