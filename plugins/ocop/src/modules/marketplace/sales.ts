import { MedusaError } from "@medusajs/framework/utils";
import type { CashHolder } from "../../shared/marketplace-vocabulary";
import { appendEntries } from "./ledger";
import { lockPart } from "./parts";
import { cashEntries, saleEntries } from "./rules/entries";
import type { SqlManager } from "../../shared/sql";

/** Books a part whose money the market holds; see `MarketplaceModuleService.bookSale`. */
export async function bookSale(manager: SqlManager, id: string, day: string): Promise<number> {
  const part = await lockPart(manager, id);
  if (part.paid_at !== null) return 0;
  const fresh = await appendEntries(manager, saleEntries(part, day, part.delivery_refunded));
  await manager.execute("update producer_order set paid_at = now(), updated_at = now() where id = ?", [id]);
  return fresh;
}

/** Books cash that was collected for a part; see `MarketplaceModuleService.collectCash`. */
export async function collectCash(
  manager: SqlManager,
  id: string,
  input: { holder: CashHolder; carrier: string | null; fee: number; day: string },
): Promise<number> {
  const part = await lockPart(manager, id);
  if (part.payment_method !== "cod") {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The part is not paid in cash", "not_allowed");
  }
  if (part.status !== "shipped" && part.status !== "delivered") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `A part that is ${part.status} collects no cash`,
      "part_state",
    );
  }
  if (part.paid_at !== null) return 0;
  const goods = part.lines.reduce((sum, line) => sum + line.total - line.refunded_amount, 0);
  const amount = goods + part.delivery_total - part.delivery_refunded;
  await appendEntries(manager, [
    ...saleEntries(part, input.day, part.delivery_refunded),
    ...cashEntries(part, { ...input, amount }),
  ]);
  await manager.execute(
    "update producer_order set paid_at = now(), cash_collected_at = now(), cash_holder = ?, updated_at = now() where id = ?",
    [input.holder, id],
  );
  return amount;
}
