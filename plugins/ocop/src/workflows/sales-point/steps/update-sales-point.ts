import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { SalesPointUpdate } from "../../../contract/sales-point-admin";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../modules/sales-point";
import { salesPointChanges } from "../write-input";

/** Changes one sales point. Throws not_found for an unknown id, invalid_data for hours or dates that do not fit. */
export const updateSalesPointStep = createStep(
  "update-sales-point",
  async (input: { id: string; changes: SalesPointUpdate }, { container }) => {
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    const former = await service.retrieveSalesPoint(input.id);
    const updated = await service.updateSalesPoints(salesPointChanges(former, input.changes));
    return new StepResponse({ id: updated.id, slug: updated.slug }, former);
  },
  async (former, { container }) => {
    if (!former) return;
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    const { created_at: _created, updated_at: _updated, deleted_at: _deleted, goods: _goods, ...row } = former;
    await service.updateSalesPoints(row);
  },
);
