import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { TransferReason } from "../../shared/bank-vocabulary";
import { type SqlManager, transactionOf } from "../../shared/sql";
import { bookTransfer, type Booked, type Incoming } from "./booking";
import { BankTransfer } from "./models/bank-transfer";
import { BankTransferPart } from "./models/bank-transfer-part";
import { assignTransfer, giveUpTransfer, payTransferBack, releaseApplied } from "./moves";
import type { Mover } from "./parts";
import type { Placement, Target } from "./rules/placement";

/** The market's bank account: what came in, and where every đồng of it lies. */
export class BankModuleService extends MedusaService({ BankTransfer, BankTransferPart }) {
  /** Books a transfer once; see {@link bookTransfer}. */
  @InjectTransactionManager()
  async book(
    transfer: Incoming,
    target: Target | null,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<Booked> {
    return bookTransfer(transactionOf(context), transfer, target);
  }

  /** Leaves a request for money `keep` đồng; the rest is owed back. @returns đồng that moved */
  @InjectTransactionManager()
  async release(
    sessionId: string,
    keep: number,
    reason: TransferReason,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<number> {
    return releaseApplied(transactionOf(context), sessionId, keep, reason);
  }

  /** Places unmatched money on an order; see {@link assignTransfer}. */
  @InjectTransactionManager()
  async assign(
    transferId: string,
    target: Target,
    mover: Mover,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<Placement[]> {
    return assignTransfer(transactionOf(context), transferId, target, mover);
  }

  /** Unmatched money is owed back; see {@link giveUpTransfer}. */
  @InjectTransactionManager()
  async giveUp(transferId: string, mover: Mover, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    await giveUpTransfer(transactionOf(context), transferId, mover);
  }

  /** Owed money was sent back; see {@link payTransferBack}. @returns đồng */
  @InjectTransactionManager()
  async payBack(transferId: string, mover: Mover, @MedusaContext() context: Context<SqlManager> = {}): Promise<number> {
    return payTransferBack(transactionOf(context), transferId, mover);
  }
}
