import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ApiError } from "../../errors";

/**
 * Medusa shows an order to anybody who knows its id. Ids travel through logs, mails and
 * other people's screens, so here only the signed-in customer of the order reads it that
 * way; guests use the signed link. Everything else looks like an order that does not exist.
 */
async function ownOrderOnly(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const customerId = req.auth_context?.actor_type === "customer" ? req.auth_context.actor_id : "";
  if (!customerId) throw new ApiError("order_not_found");
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: ["customer_id"], filters: { id: req.params.id } });
  if (data[0]?.customer_id !== customerId) throw new ApiError("order_not_found");
  next();
}

/**
 * Handing an order over to another account answers the whole order, address included, to any customer who knows its id,
 * and nobody is offered it: those doors look like orders that do not exist.
 */
function noTransfer(): void {
  throw new ApiError("order_not_found");
}

/** Without methods a pattern ends before the slash that follows it: Express hands nothing on that goes further. */
export const storeOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: /^\/store\/orders\/[^/]+\/transfer(?=\/|$)/i, middlewares: [noTransfer] },
  { methods: ["GET"], matcher: "/store/orders/:id", middlewares: [ownOrderOnly] },
];
