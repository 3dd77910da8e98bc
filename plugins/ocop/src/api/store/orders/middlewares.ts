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

export const storeOrderMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/store/orders/:id", middlewares: [ownOrderOnly] },
];
