import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../modules/sales-point";
import { randomShortId } from "../../../shared/short-id";
import { audit, type Deed, inTransaction } from "../../delivery";
import { type NewSalesPoint, salesPointRow } from "../write-input";

export interface CreateSalesPoints {
  sales_points: NewSalesPoint[];
  /** Who registers them; demo data is nobody's deed. */
  by?: Pick<Deed, "actor" | "actor_type">;
}

/** Stores new sales points, together with what is written down of who registers them; undone by deleting them. */
export const createSalesPointsStep = createStep(
  "create-sales-points",
  async ({ sales_points, by }: CreateSalesPoints, { container }) => {
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    const rows = sales_points.map((point) => salesPointRow(point, point.short_id ?? randomShortId()));
    const created = await inTransaction(container, SALES_POINT_MODULE, async (transaction) => {
      const points = await service.createSalesPoints(rows, transaction);
      for (const [index, { id }] of points.entries()) {
        if (by === undefined) break;
        const subject = { subject_type: "sales_point", subject_id: id, after: { ...sales_points[index] } };
        const actor = { actor_type: by.actor_type ?? "user", actor_id: by.actor };
        await audit(container, { ...actor, action: "sales_point.register", ...subject }, transaction);
      }
      return points;
    });
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
