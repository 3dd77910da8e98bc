import { model } from "@medusajs/framework/utils";
import { TRANSFER_PLACES, TRANSFER_REASONS } from "../../../shared/bank-vocabulary";

/**
 * Some đồng of a transfer and where they lie. Append-only: money that moves is taken away there and put down here, in
 * one transaction, and where it lies now is a sum. The parts of a transfer always sum to it; the database checks it when
 * a transaction ends. What is moved in one step has one moment.
 */
export const BankTransferPart = model
  .define("bank_transfer_part", {
    id: model.id({ prefix: "btrp" }).primaryKey(),
    transfer_id: model.text().index(),
    /** The incoming transfer whose money it is: another one only for a reversal. */
    origin_id: model.text().index(),
    place: model.enum([...TRANSFER_PLACES]),
    amount: model.number(),
    reason: model.enum([...TRANSFER_REASONS]),
    session_id: model.text().nullable(),
    order_id: model.text().nullable(),
    /** Who moved it: the shop, or an operator's id. */
    actor: model.text(),
    note: model.text().nullable(),
  })
  .indexes([{ on: ["session_id"] }, { on: ["place"] }]);
