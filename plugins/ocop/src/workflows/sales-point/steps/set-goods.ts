import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../modules/sales-point";
import { audited, type Deed, inTransaction, type RoomTransaction } from "../../delivery";
import { isPublicGood } from "../visible-goods";

/** A good seen at a point; `last_seen_on` is YYYY-MM-DD. */
export type SeenGood = { product_id?: string | null | undefined; name: string; last_seen_on: string };

export interface SetGoods {
  id: string;
  goods: SeenGood[];
  /** Who writes the list, where it is a deed of its own and not part of another. */
  by?: Pick<Deed, "actor" | "actor_type">;
}

const rowOf = (pointId: string, { product_id, name, last_seen_on }: SeenGood) => ({
  sales_point_id: pointId,
  product_id: product_id ?? null,
  name,
  last_seen_on,
  is_public: isPublicGood({ product_id, name }),
});

async function replaceGoods(
  service: SalesPointModuleService,
  pointId: string,
  goods: readonly SeenGood[],
  transaction?: RoomTransaction,
) {
  const former = await service.listSalesPointGoods({ sales_point_id: pointId }, { take: null }, transaction);
  const ids = former.map(({ id }) => id);
  await service.deleteSalesPointGoods(ids, transaction);
  const rows = goods.map((good) => rowOf(pointId, good));
  if (rows.length > 0) await service.createSalesPointGoods(rows, transaction);
  return former;
}

/** What is written down of a list: the goods by name, each with the day it was last seen. The point is held meanwhile. */
const listOf = (pointId: string) => async (transaction: RoomTransaction | null) => {
  const sql = transaction?.transactionManager;
  await sql?.execute("select id from sales_point where id = ? for update", [pointId]);
  const goods = await sql?.execute<Record<string, unknown>>(
    `select name, product_id, last_seen_on from sales_point_good
     where sales_point_id = ? and deleted_at is null order by name, product_id`,
    [pointId],
  );
  return goods === undefined ? null : { goods };
};

const productsOf = (goods: readonly SeenGood[]) => goods.flatMap(({ product_id }) => (product_id ? [product_id] : []));

/** Replaces the goods a point carries, all or nothing; answers the products that came, went or stayed. Throws not_found. */
export const setGoodsStep = createStep(
  "set-sales-point-goods",
  async ({ id, goods, by }: SetGoods, { container }) => {
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    await service.retrieveSalesPoint(id);
    const replace = async (transaction: RoomTransaction) => replaceGoods(service, id, goods, transaction);
    const line = { room: SALES_POINT_MODULE, table: "sales_point", key: id, action: "sales_point.goods" };
    const former = await (by === undefined
      ? inTransaction(container, SALES_POINT_MODULE, replace)
      : audited(container, { ...line, ...by }, replace, listOf(id)));
    const products = new Set([...productsOf(former), ...productsOf(goods)]);
    return new StepResponse(
      [...products].map((product_id) => ({ product_id })),
      { id, former },
    );
  },
  async (done, { container }) => {
    if (!done) return;
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
    await replaceGoods(service, done.id, done.former);
  },
);
