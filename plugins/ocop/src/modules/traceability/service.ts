import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils";
import { type SqlManager, transactionOf } from "../../shared/sql";
import type { LotStatus } from "../../shared/traceability-vocabulary";
import { addDeed, insertLot, lockLot, type LotDeed, type LotInput, moveLot, type NewDeed, rewriteLot } from "./lots";
import { Lot } from "./models/lot";
import { LotStep, LotTest } from "./models/lot-deed";
import { LotEvent } from "./models/lot-event";
import { LotKey } from "./models/lot-key";
import { isOpen, mayBecome } from "./rules/status";

const wrongState = (status: LotStatus) =>
  new MedusaError(MedusaError.Types.CONFLICT, `A lot that is ${status} does not allow this`, "lot_state");

/** Storage of lots, their steps, tests and history, and of the keys that sign them; each method is one transaction. */
export class TraceabilityModuleService extends MedusaService({ Lot, LotStep, LotTest, LotEvent, LotKey }) {
  /** Writes a draft; see `insertLot`. @returns its id */
  @InjectTransactionManager()
  async writeLot(
    input: LotInput,
    deed: Omit<LotDeed, "lot_id">,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<string> {
    return insertLot(transactionOf(context), input, deed);
  }

  /** Writes a draft's facts anew. @throws MedusaError `lot_not_found`, `lot_number_taken`, `lot_state` when it is issued */
  @InjectTransactionManager()
  async rewriteLot(input: LotInput, deed: LotDeed, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    const sql = transactionOf(context);
    const { status, number } = await lockLot(sql, deed);
    if (!isOpen(status)) throw wrongState(status);
    await rewriteLot(sql, input, deed, number);
  }

  /**
   * Freezes a draft under its signed code.
   * @param read the lot as the caller read it, and what the names in `facts` are of
   * @param facts names of the goods as they are now, the day, the code
   * @throws MedusaError `lot_not_found`, `lot_state`; conflict for a lot that was changed into one of other goods meanwhile
   */
  @InjectTransactionManager()
  async issueLot(
    deed: LotDeed,
    read: { product_id: string; variant_id: string | null },
    facts: { product_title: string; variant_title: string | null; issued_on: string; signed_code: string },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    const sql = transactionOf(context);
    const held = await lockLot(sql, deed);
    if (!mayBecome(held.status, "issued")) throw wrongState(held.status);
    if (held.product_id !== read.product_id || held.variant_id !== read.variant_id)
      throw new MedusaError(MedusaError.Types.CONFLICT, "The lot was changed meanwhile", "conflict");
    await moveLot(sql, deed, "issued", facts);
  }

  /** Calls an issued lot back, for good and for everybody to see. @throws MedusaError `lot_not_found`, `lot_state` */
  @InjectTransactionManager()
  async recallLot(
    deed: LotDeed,
    { reason, day }: { reason: string; day: string },
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<void> {
    const sql = transactionOf(context);
    const { status } = await lockLot(sql, deed);
    if (!mayBecome(status, "recalled")) throw wrongState(status);
    await moveLot(sql, deed, "recalled", { recalled_on: day, recall_reason: reason }, reason);
  }

  /** Adds a step, whatever the lot's status: what came later is told later. @throws MedusaError `lot_not_found` */
  @InjectTransactionManager()
  async addStep(deed: LotDeed, step: NewDeed, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    const sql = transactionOf(context);
    await lockLot(sql, deed);
    await addDeed(sql, "lot_step", step, deed);
  }

  /** Adds a test result, whatever the lot's status. @throws MedusaError `lot_not_found` */
  @InjectTransactionManager()
  async addTest(deed: LotDeed, test: NewDeed, @MedusaContext() context: Context<SqlManager> = {}): Promise<void> {
    const sql = transactionOf(context);
    await lockLot(sql, deed);
    await addDeed(sql, "lot_test", test, deed);
  }
}
