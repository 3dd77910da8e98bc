import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { PlaceRequestAct } from "../../contract/place-request";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../modules/sales-point";
import { todayInHoChiMinh } from "../../shared/clock";
import { auditedAfter } from "../delivery";
import { setSalesPointGoodsWorkflow, whileGoodsHeld } from "../sales-point";
import { productsOnSale } from "./products";

interface Decider {
  actor: string;
  actor_type?: "user" | "officer";
}

/** Puts products on the list of goods of a point, beside those that are there. */
async function carry(
  container: MedusaContainer,
  service: SalesPointModuleService,
  pointId: string,
  products: readonly { id: string; title: string }[],
): Promise<void> {
  const goods = await service.listSalesPointGoods({ sales_point_id: pointId }, { take: null });
  const there = new Set(goods.map(({ product_id }) => product_id));
  const today = todayInHoChiMinh();
  const fresh = products
    .filter(({ id }) => !there.has(id))
    .map(({ id, title }) => ({ product_id: id, name: title, last_seen_on: today }));
  if (fresh.length === 0) return;
  const kept = goods.map(({ product_id, name, last_seen_on }) => ({ product_id, name, last_seen_on }));
  await setSalesPointGoodsWorkflow(container).run({ input: { id: pointId, goods: [...kept, ...fresh] } });
}

/**
 * An operator, or an officer of the point's area, grants or refuses a producer's request; granted, the point carries those of the products that are still on sale.
 * @throws MedusaError not_found `place_request_not_found`, conflict `request_decided`
 */
export async function decidePlaceRequest(
  container: MedusaContainer,
  { id, actor, actor_type = "user", deed }: Decider & { id: string; deed: PlaceRequestAct },
): Promise<void> {
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
  const find = async () => {
    const [request] = await service.listSalesPointRequests({ id }, { take: 1 });
    if (request === undefined)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such request", "place_request_not_found");
    return request;
  };
  const { sales_point_id } = await find();
  await whileGoodsHeld(container, sales_point_id, async () => {
    const { status, producer_id, product_ids } = await find();
    if (status !== "asked")
      throw new MedusaError(MedusaError.Types.CONFLICT, "The request was decided", "request_decided");
    const reason = deed.reason ?? null;
    const line = {
      actor,
      actor_type,
      action: `sales_point_request.${deed.act}`,
      table: "sales_point_request",
      key: id,
    } as const;
    await auditedAfter(container, { ...line, reason }, async () => {
      // Goods first: a decision that is half done can be taken again.
      if (deed.act === "approve")
        await carry(container, service, sales_point_id, await productsOnSale(container, producer_id, product_ids));
      await service.updateSalesPointRequests({
        id,
        status: deed.act === "approve" ? "approved" : "refused",
        reason,
        decided_by: actor,
        decided_at: new Date(),
      });
    });
  });
}
