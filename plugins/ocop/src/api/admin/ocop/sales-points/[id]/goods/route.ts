import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { salesPointGoods } from "../../../../../../contract/sales-point-admin";
import { setSalesPointGoodsWorkflow, whileGoodsHeld } from "../../../../../../workflows/sales-point";
import { bodyOf } from "../../../../../validation";

/** `POST /admin/ocop/sales-points/:id/goods`: the whole list of goods carried, replacing the former one. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { goods } = bodyOf(salesPointGoods, req);
  const id = req.params.id ?? "";
  const input = { id, goods, by: { actor: req.auth_context.actor_id } };
  await whileGoodsHeld(req.scope, id, async () => setSalesPointGoodsWorkflow(req.scope).run({ input }));
  res.json({ id, goods_count: goods.length });
}
