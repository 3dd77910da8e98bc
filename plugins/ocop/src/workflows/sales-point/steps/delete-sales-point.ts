import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../modules/sales-point";
import { audited, type Deed } from "../../delivery";

/**
 * Takes a sales point and its list of goods out of sight (soft delete), together with what is written down of it. Throws
 * not_found for an unknown id.
 */
export const deleteSalesPointStep = createStep(
  "delete-sales-point",
  async ({ id, by }: { id: string; by: Pick<Deed, "actor" | "actor_type"> }, { container }) => {
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    const line = { room: SALES_POINT_MODULE, table: "sales_point", key: id, action: "sales_point.delete", ...by };
    await audited(container, line, async (transaction) => {
      await service.retrieveSalesPoint(id, {}, transaction);
      await service.softDeleteSalesPoints([id], {}, transaction);
    });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (!id) return;
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    await service.restoreSalesPoints([id]);
  },
);
