import type { MeAnswer } from "../../../../plugins/ocop/src/contract/producer-member";
import type { PortalOrderBadge } from "../../../../plugins/ocop/src/contract/portal-order";
import type { BuyerApi } from "../../shared/api/answers.server";

/** How many new orders wait for whoever is signed in; 0 for a producer that does not trade, and when the API is away. */
export async function countNewOrders(api: BuyerApi, { producer }: MeAnswer): Promise<number> {
  if (producer?.status !== "active" && producer?.status !== "suspended") return 0;
  const answer = await api.get<PortalOrderBadge>("/producer/orders/badge");
  return answer.ok ? answer.data.new_orders : 0;
}
