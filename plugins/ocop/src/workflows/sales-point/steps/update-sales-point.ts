import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SalesPointUpdate } from "../../../contract/sales-point-admin";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../modules/sales-point";
import { audited, type RoomTransaction } from "../../delivery";
import { salesPointChanges } from "../write-input";

export interface UpdateSalesPoint {
  id: string;
  changes: SalesPointUpdate;
  /** What an officer does by it, written down together with the change. */
  deed?: { actor: string; action: string; reason: string | null };
}

/** Changes one sales point. Throws not_found for an unknown id, invalid_data for hours or dates that do not fit. */
export const updateSalesPointStep = createStep(
  "update-sales-point",
  async ({ id, changes, deed }: UpdateSalesPoint, { container }) => {
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    const former = await service.retrieveSalesPoint(id);
    const row = salesPointChanges(former, changes);
    const update = async (transaction?: RoomTransaction) => service.updateSalesPoints(row, transaction);
    const line = { room: SALES_POINT_MODULE, table: "sales_point", key: id, actor_type: "officer" } as const;
    const updated = await (deed === undefined ? update() : audited(container, { ...line, ...deed }, update));
    return new StepResponse({ id: updated.id, slug: updated.slug }, former);
  },
  async (former, { container }) => {
    if (!former) return;
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    const { created_at: _created, updated_at: _updated, deleted_at: _deleted, goods: _goods, ...row } = former;
    await service.updateSalesPoints(row);
  },
);
