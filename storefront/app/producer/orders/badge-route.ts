import { data } from "react-router";
import type { PortalOrderBadge } from "../../../../plugins/ocop/src/contract/portal-order";
import { privateAnswer } from "../../shared/session/private-headers";
import { readPortalApi } from "../session.server";
import type { Route } from "./+types/badge-route";

/** How many new orders wait, for the number in the navigation; null when nobody is signed in or the API is away. */
export async function loader({ request }: Route.LoaderArgs) {
  const api = await readPortalApi(request);
  const answer = api === null ? null : await api.get<PortalOrderBadge>("/producer/orders/badge");
  const count = answer?.ok ? answer.data.new_orders : null;
  return data({ count }, { headers: privateAnswer() });
}
