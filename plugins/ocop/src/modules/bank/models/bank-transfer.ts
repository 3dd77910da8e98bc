import { model } from "@medusajs/framework/utils";
import { TRANSFER_SOURCES } from "../../../shared/bank-vocabulary";

/**
 * A transfer as the bank told it; append-only by a trigger. Đồng; below zero for a reversal, with which the bank takes
 * an earlier one back.
 */
export const BankTransfer = model
  .define("bank_transfer", {
    id: model.id({ prefix: "btr" }).primaryKey(),
    account_number: model.text(),
    /** The bank's own number of it. */
    bank_reference: model.text(),
    amount: model.number(),
    booked_at: model.dateTime(),
    content: model.text(),
    counterparty_name: model.text().nullable(),
    counterparty_account: model.text().nullable(),
    /** The bank's number of the transfer that this one takes back. */
    reverses: model.text().nullable(),
    source: model.enum([...TRANSFER_SOURCES]),
  })
  .indexes([{ name: "IDX_bank_transfer_reference", on: ["account_number", "bank_reference"], unique: true }]);
