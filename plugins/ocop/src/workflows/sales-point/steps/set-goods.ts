import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../modules/sales-point";
import { isPublicGood } from "../visible-goods";

/** A good seen at a point; `last_seen_on` is YYYY-MM-DD. */
export type SeenGood = { product_id?: string | null | undefined; name: string; last_seen_on: string };

const rowOf = (pointId: string, { product_id, name, last_seen_on }: SeenGood) => ({
  sales_point_id: pointId,
  product_id: product_id ?? null,
  name,
  last_seen_on,
  is_public: isPublicGood({ product_id, name }),
});

async function replaceGoods(service: SalesPointModuleService, pointId: string, goods: readonly SeenGood[]) {
  const former = await service.listSalesPointGoods({ sales_point_id: pointId }, { take: null });
  await service.deleteSalesPointGoods(former.map(({ id }) => id));
  if (goods.length > 0) await service.createSalesPointGoods(goods.map((good) => rowOf(pointId, good)));
  return former;
}

const productsOf = (goods: readonly SeenGood[]) => goods.flatMap(({ product_id }) => (product_id ? [product_id] : []));

/** Replaces the goods a point carries; answers the products that came, went or stayed. Throws not_found. */
export const setGoodsStep = createStep(
  "set-sales-point-goods",
  async (input: { id: string; goods: SeenGood[] }, { container }) => {
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    await service.retrieveSalesPoint(input.id);
    const former = await replaceGoods(service, input.id, input.goods);
    const products = new Set([...productsOf(former), ...productsOf(input.goods)]);
    return new StepResponse(
      [...products].map((product_id) => ({ product_id })),
      { id: input.id, former },
    );
  },
  async (done, { container }) => {
    if (!done) return;
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    await replaceGoods(service, done.id, done.former);
  },
);
