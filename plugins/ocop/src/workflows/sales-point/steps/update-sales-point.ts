import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SalesPointUpdate } from "../../../contract/sales-point-admin";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../modules/sales-point";
import type { SalesPointStatus } from "../../../shared/sales-point-vocabulary";
import { audited, type Deed } from "../../delivery";
import { salesPointChanges } from "../write-input";

export interface UpdateSalesPoint {
  id: string;
  changes: SalesPointUpdate;
  /** What somebody does by it, written down together with the change. */
  deed: Pick<Deed, "actor" | "actor_type" | "action" | "reason">;
  /** The stored status that the change was decided by; another one by now refuses it. */
  seen_status?: SalesPointStatus;
}

/**
 * Changes one sales point. Throws not_found for an unknown id, invalid_data for hours or dates that do not fit, conflict
 * `sales_point_changed` for a point that was closed, suspended or opened meanwhile.
 */
export const updateSalesPointStep = createStep(
  "update-sales-point",
  async ({ id, changes, deed, seen_status }: UpdateSalesPoint, { container }) => {
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    const line = { room: SALES_POINT_MODULE, table: "sales_point", key: id, ...deed };
    const { former, slug } = await audited(container, line, async (transaction) => {
      const found = await service.retrieveSalesPoint(id, {}, transaction);
      if (seen_status !== undefined && found.status !== seen_status)
        throw new MedusaError(MedusaError.Types.CONFLICT, "The point has changed meanwhile", "sales_point_changed");
      const updated = await service.updateSalesPoints(salesPointChanges(found, changes), transaction);
      return { former: found, slug: updated.slug };
    });
    return new StepResponse({ id, slug }, former);
  },
  async (former, { container }) => {
    if (!former) return;
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    const { created_at: _created, updated_at: _updated, deleted_at: _deleted, goods: _goods, ...row } = former;
    await service.updateSalesPoints(row);
  },
);
