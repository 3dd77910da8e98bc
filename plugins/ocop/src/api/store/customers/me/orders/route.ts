import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type MyOrdersAnswer, myOrdersQuery } from "../../../../../contract/account";
import { signOrderLink } from "../../../../../shared/order-link";
import { readHistory } from "../../../../../workflows/buyer-orders";
import { queryOf } from "../../../../validation";
import { linkKey } from "../../../../../shared/link-key";

/** `GET /store/customers/me/orders`: the signed-in customer's own orders, newest first, each with its link. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MyOrdersAnswer>): Promise<void> {
  const page = queryOf(myOrdersQuery, req);
  const { orders, count } = await readHistory(req.scope, req.auth_context.actor_id, page);
  const key = linkKey(req.scope);
  res.set("Cache-Control", "private, no-store");
  res.json({ orders: orders.map(({ id, ...order }) => ({ token: signOrderLink(id, key), ...order })), count, ...page });
}
