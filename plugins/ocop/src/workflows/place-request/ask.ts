import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { PlaceRequestBody } from "../../contract/place-request";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../modules/sales-point";
import { select } from "../../shared/database";
import { visibleSalesPointSql } from "../../shared/visible-sales-point-sql";
import { audit, inTransaction } from "../delivery";
import { productsOnSale } from "./products";

const WAIT_SECONDS = 15;

/**
 * A producer asks that a sales point carries goods of its own; one request a point waits at a time.
 * @throws MedusaError not_found `sales_point_not_found` for a point that is not open, `product_not_found` for a product that
 *   is not the producer's or not on sale; conflict `place_request_open`
 */
export async function askForPlace(
  container: MedusaContainer,
  { producer_id, actor, sales_point_id, product_ids, note }: PlaceRequestBody & { producer_id: string; actor: string },
): Promise<string> {
  const [point] = await select<{ id: string }>(
    container,
    `select p.id from sales_point p where p.id = :sales_point_id and ${visibleSalesPointSql("p")}`,
    { sales_point_id },
  );
  if (point === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such open point", "sales_point_not_found");
  const wanted = [...new Set(product_ids)];
  if ((await productsOnSale(container, producer_id, wanted)).length < wanted.length)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "A product is not the producer's", "product_not_found");
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
  const row = { producer_id, sales_point_id, product_ids: wanted, note: note || null, asked_by: actor };
  return container.resolve(Modules.LOCKING).execute(
    [`ocop-place-request:${producer_id}`],
    async () => {
      const open = { producer_id, sales_point_id, status: "asked" as const };
      if ((await service.listSalesPointRequests(open, { take: 1 })).length > 0)
        throw new MedusaError(MedusaError.Types.CONFLICT, "A request is waiting", "place_request_open");
      return inTransaction(container, SALES_POINT_MODULE, async (transaction) => {
        const { id } = await service.createSalesPointRequests(row, transaction);
        const subject = { subject_type: "sales_point_request", subject_id: id, after: row };
        const line = { actor_type: "producer", actor_id: actor, action: "sales_point_request.asked", ...subject };
        await audit(container, line, transaction);
        return id;
      });
    },
    { timeout: WAIT_SECONDS },
  );
}
