import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { BalanceQuery } from "../../contract/payout";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import { parcelDifferences, type ParcelRow } from "../../modules/marketplace/rules/parcel-list";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";

export interface Remittance {
  carrier: string;
  /** Đồng that arrived. */
  amount: number;
  /** The payment's own number; the same one again is no second payment. */
  reference: string;
  /** What the carrier says it paid for; null when it gave no list. */
  parcels: ParcelRow[] | null;
}

/** Đồng of cash that a carrier collected, by tracking code. */
async function collectedBy(container: MedusaContainer, carrier: string): Promise<Map<string, number>> {
  const rows = await select<{ tracking_code: string; amount: number }>(
    container,
    `select po.tracking_code, (-sum(e.amount))::float8 as amount from ledger_entry e
     join producer_order po on po.id = e.producer_order_id
     where e.account = 'carrier' and e.account_id = :carrier and po.tracking_code is not null
       and e.kind in ('cod_collected_by_carrier', 'cod_returned') and e.deleted_at is null
     group by po.tracking_code`,
    { carrier },
  );
  return new Map(rows.map(({ tracking_code, amount }) => [tracking_code, amount]));
}

/** Carriers that hold or held cash of the market, the largest debt first. `balance` below zero is what one owes. */
export async function readCarriers(container: MedusaContainer, { q, limit, offset }: BalanceQuery) {
  const carriers = `
    from ledger_entry where account = 'carrier' and deleted_at is null and account_id ilike :pattern group by account_id`;
  const pattern = `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await select<{ carrier: string; balance: number }>(
    container,
    `select account_id as carrier, sum(amount)::float8 as balance ${carriers} order by 2, 1 limit :limit offset :offset`,
    { pattern, limit, offset },
  );
  const all = await select<{ carrier: string }>(container, `select account_id as carrier ${carriers}`, { pattern });
  return { carriers: rows, count: all.length, limit, offset };
}

const remitStep = createStep("ocop-carrier-remittance", async (input: Remittance, { container }) => {
  const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
  const { carrier, amount, reference, parcels } = input;
  const fresh = await service.postLedger([
    {
      account: "carrier",
      account_id: carrier,
      kind: "adjustment",
      amount,
      idempotency_key: `remittance:${carrier}:${reference}`,
      day: todayInHoChiMinh(),
      note: reference,
    },
  ]);
  const differences = parcels === null ? [] : parcelDifferences(parcels, await collectedBy(container, carrier));
  const listed = parcels === null ? null : parcels.reduce((sum, row) => sum + row.amount, 0);
  const [open] = await select<{ amount: number }>(
    container,
    `select coalesce(sum(amount), 0)::float8 as amount from ledger_entry
     where account = 'carrier' and account_id = :carrier and deleted_at is null`,
    { carrier },
  );
  return new StepResponse({ posted: fresh > 0, listed, differences, balance: open?.amount ?? 0 });
});

/**
 * Books cash that a carrier paid over. Money that arrived is booked whatever its list says; where list and books differ
 * is answered, for somebody to ask the carrier. `balance` below zero is what the carrier still owes.
 */
export const carrierRemittanceWorkflow = createWorkflow(
  "ocop-carrier-remittance",
  (input: Remittance) => new WorkflowResponse(remitStep(input)),
);
