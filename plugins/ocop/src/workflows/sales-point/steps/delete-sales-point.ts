import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../modules/sales-point";

/** Takes a sales point and its list of goods out of sight (soft delete). Throws not_found for an unknown id. */
export const deleteSalesPointStep = createStep(
  "delete-sales-point",
  async (id: string, { container }) => {
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    await service.retrieveSalesPoint(id);
    await service.softDeleteSalesPoints([id]);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (!id) return;
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    await service.restoreSalesPoints([id]);
  },
);
