import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { PlaceRequestAct } from "../../contract/place-request";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../modules/sales-point";
import { todayInHoChiMinh } from "../../shared/clock";
import { audited, type RoomTransaction } from "../delivery";
import { isPublicGood, whileGoodsHeld } from "../sales-point";
import { productsOnSale } from "./products";

interface Decider {
  actor: string;
  actor_type?: "user" | "officer";
}

/** Puts products on the list of goods of a point, beside those that are there. */
async function carry(
  service: SalesPointModuleService,
  sales_point_id: string,
  products: readonly { id: string; title: string }[],
  transaction: RoomTransaction,
): Promise<void> {
  const goods = await service.listSalesPointGoods({ sales_point_id }, { take: null }, transaction);
  const there = new Set(goods.map(({ product_id }) => product_id));
  const last_seen_on = todayInHoChiMinh();
  const fresh = products
    .filter(({ id }) => !there.has(id))
    .map(({ id, title }) => ({
      sales_point_id,
      product_id: id,
      name: title,
      last_seen_on,
      is_public: isPublicGood({ product_id: id, name: title }),
    }));
  if (fresh.length > 0) await service.createSalesPointGoods(fresh, transaction);
}

/**
 * An operator, or an officer of the point's area, grants or refuses a producer's request; granted, the point carries those of the
 * products that are still on sale. Goods, decision and its line in the audit trail are one transaction.
 * @throws MedusaError not_found `place_request_not_found`, conflict `request_decided`
 */
export async function decidePlaceRequest(
  container: MedusaContainer,
  { id, actor, actor_type = "user", deed }: Decider & { id: string; deed: PlaceRequestAct },
): Promise<void> {
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
  const [request] = await service.listSalesPointRequests({ id }, { take: 1 });
  if (request === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such request", "place_request_not_found");
  const { sales_point_id, producer_id, product_ids } = request;
  const reason = deed.reason ?? null;
  const line = {
    room: SALES_POINT_MODULE,
    actor,
    actor_type,
    action: `sales_point_request.${deed.act}`,
    table: "sales_point_request",
    key: id,
    reason,
  } as const;
  await whileGoodsHeld(container, sales_point_id, async () => {
    const products = deed.act === "approve" ? await productsOnSale(container, producer_id, product_ids) : [];
    await audited(container, line, async (transaction) => {
      // The row is held: whoever decides second sees what the first decided.
      const [open] = await service.listSalesPointRequests({ id, status: "asked" }, { take: 1 }, transaction);
      if (open === undefined)
        throw new MedusaError(MedusaError.Types.CONFLICT, "The request was decided", "request_decided");
      await carry(service, sales_point_id, products, transaction);
      await service.updateSalesPointRequests(
        {
          id,
          status: deed.act === "approve" ? "approved" : "refused",
          reason,
          decided_by: actor,
          decided_at: new Date(),
        },
        transaction,
      );
    });
  });
}
