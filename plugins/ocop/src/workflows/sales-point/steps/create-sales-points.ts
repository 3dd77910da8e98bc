import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../modules/sales-point";
import { randomShortId } from "../../../shared/short-id";
import { type NewSalesPoint, salesPointRow } from "../write-input";

/** Stores new sales points; undone by deleting them. */
export const createSalesPointsStep = createStep(
  "create-sales-points",
  async (input: { sales_points: NewSalesPoint[] }, { container }) => {
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    const rows = input.sales_points.map((point) => salesPointRow(point, point.short_id ?? randomShortId()));
    const created = await service.createSalesPoints(rows);
    return new StepResponse(
      created.map(({ id, slug, short_id }) => ({ id, slug, short_id })),
      created.map(({ id }) => id),
    );
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    await service.deleteSalesPoints(ids);
  },
);
