import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type {
  CashHolder,
  PayoutBatchStatus,
  ProducerOrderStatus,
  PromotionBearer,
} from "../../shared/marketplace-vocabulary";
import { appendEntries } from "./ledger";
import { CommissionRule, PromotionBearerRow } from "./models/commission-rule";
import { LedgerEntry } from "./models/ledger-entry";
import { Payout, PayoutAccount, PayoutBatch } from "./models/payout";
import { ProducerOrder, ProducerOrderEvent, ProducerOrderLine } from "./models/producer-order";
import { ProducerRefund } from "./models/producer-refund";
import { bookSale, collectCash } from "./sales";
import { insertRule, type NewCommissionRule, reorderRules } from "./commission-order";
import { applyConfirmations, type ImportedRow } from "./confirmations";
import { approveBatch, createBatch, type MadeBatch, type NewBatch, sendBatch } from "./payout-batches";
import { dropBatch, settleOne, type Settlement } from "./payouts";
import type { StatementRow } from "./rules/bank-statement";
import { type AccountInput, setAccount, setBearer } from "./settings";
import { type RefundInput, takeBack, type TakenBack } from "./refunds";
import { storeParts } from "./placement";
import { movePart, type PartDeed, type PartFacts } from "./part-events";
import type { NewLedgerEntry } from "./rules/entries";
import type { OrderPart } from "./rules/split";
import { type SqlManager, transactionOf } from "../../shared/sql";

export type { RefundInput, TakenBack };

/** Storage of producers' parts, refunds, ledger, commission rules and payouts; money is written in transactions only. */
export class MarketplaceModuleService extends MedusaService({
  ProducerOrder,
  ProducerOrderLine,
  ProducerOrderEvent,
  ProducerRefund,
  LedgerEntry,
  CommissionRule,
  PromotionBearerRow,
  PayoutAccount,
  PayoutBatch,
  Payout,
}) {
  /** Stores the parts of one order, once however often it is called; answers those that are new. */
  @InjectTransactionManager()
  async placeParts(
    parts: readonly OrderPart[],
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<{ id: string; producer_id: string }[]> {
    return storeParts(transactionOf(context), parts, new Date());
  }

  /**
   * Moves a part along the transition table and writes it down, in one transaction under the part's lock.
   * @returns the state before; null when the part is in that state already (asking twice is harmless)
   * @throws MedusaError not_found, or not_allowed for a move that the table does not have
   */
  @InjectTransactionManager()
  async movePart(
    id: string,
    to: ProducerOrderStatus,
    deed: PartDeed,
    facts: PartFacts = {},
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<ProducerOrderStatus | null> {
    return movePart(transactionOf(context), id, to, deed, facts);
  }

  /**
   * Books a part whose money the market holds: sale, delivery, commission and withheld tax, once.
   * @param day YYYY-MM-DD in Asia/Ho_Chi_Minh
   * @returns how many entries are new: 0 when the part was booked before
   */
  @InjectTransactionManager()
  async bookSale(id: string, day: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<number> {
    return bookSale(transactionOf(context), id, day);
  }

  /** Takes pieces, delivery or money of a part back, in one transaction; see `takeBack`. */
  @InjectTransactionManager()
  async takeBack(input: RefundInput, @MedusaContext() context: Context<SqlManager> = {}): Promise<TakenBack> {
    return takeBack(transactionOf(context), input);
  }

  /**
   * Books cash that was collected at the door for a part: sale, commission and tax, and who holds the cash. Once.
   * @returns đồng that were collected: the part's total less what was taken back; 0 when it was booked before
   * @throws MedusaError not_allowed for a part that is not paid in cash, or whose parcel is not out
   */
  @InjectTransactionManager()
  async collectCash(
    id: string,
    input: { holder: CashHolder; carrier: string | null; fee: number; day: string },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<number> {
    return collectCash(transactionOf(context), id, input);
  }

  /**
   * Appends ledger entries; a key that is there already is not written again. @returns how many are new
   */
  @InjectTransactionManager()
  async postLedger(
    entries: readonly NewLedgerEntry[],
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<number> {
    return appendEntries(transactionOf(context), entries);
  }

  /** Drafts transfers to every producer that can be paid now; see `createBatch`. */
  @InjectTransactionManager()
  async draftPayoutBatch(
    input: NewBatch,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<MadeBatch | null> {
    return createBatch(transactionOf(context), input);
  }

  /** The second person's yes; see `approveBatch`. */
  @InjectTransactionManager()
  async approvePayoutBatch(
    id: string,
    actor: string,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<PayoutBatchStatus> {
    return approveBatch(transactionOf(context), id, actor);
  }

  /** Hands a batch to the bank; see `sendBatch`. */
  @InjectTransactionManager()
  async sendPayoutBatch(id: string, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    return sendBatch(transactionOf(context), id);
  }

  /** Takes a batch back that was not sent; see `dropBatch`. */
  @InjectTransactionManager()
  async dropPayoutBatch(
    id: string,
    deed: { reason: string; day: string },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    return dropBatch(transactionOf(context), id, deed.reason, deed.day);
  }

  /** Writes down by hand what became of one transfer; see `settleOne`. */
  @InjectTransactionManager()
  async settlePayout(id: string, to: Settlement, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    return settleOne(transactionOf(context), id, to);
  }

  /** Applies a bank's list of outgoing transfers, whole or not at all; see `applyConfirmations`. */
  @InjectTransactionManager()
  async confirmPayouts(
    rows: readonly StatementRow[],
    day: string,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<ImportedRow[]> {
    return applyConfirmations(transactionOf(context), rows, day);
  }

  /** Adds a commission rule at its place; see `insertRule`. @returns its id */
  @InjectTransactionManager()
  async placeCommissionRule(
    rule: NewCommissionRule,
    position: number,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<string> {
    return insertRule(transactionOf(context), rule, position);
  }

  /** Puts the commission rules into another order; see `reorderRules`. */
  @InjectTransactionManager()
  async orderCommissionRules(
    ids: readonly string[],
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    return reorderRules(transactionOf(context), ids);
  }

  /** Writes where a producer is paid. */
  @InjectTransactionManager()
  async setPayoutAccount(input: AccountInput, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    return setAccount(transactionOf(context), input);
  }

  /** Writes who pays for the discounts of a promotion code. */
  @InjectTransactionManager()
  async setPromotionBearer(
    code: string,
    bearer: PromotionBearer,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    return setBearer(transactionOf(context), code, bearer);
  }
}
