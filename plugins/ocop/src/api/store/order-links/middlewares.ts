import type { MiddlewareRoute } from "@medusajs/framework/http";
import { reorderBody } from "../../../contract/account";
import { orderLinkBody } from "../../../contract/order";
import { orderCancel } from "../../../contract/producer-order";
import { validateBody } from "../../validation";

export const storeOrderLinkMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/store/order-links", middlewares: [validateBody(orderLinkBody)] },
  { methods: ["POST"], matcher: "/store/order-links/:token/cancel", middlewares: [validateBody(orderCancel)] },
  { methods: ["POST"], matcher: "/store/order-links/:token/reorder", middlewares: [validateBody(reorderBody)] },
];
