import type { MiddlewareRoute } from "@medusajs/framework/http";
import { orderLinkBody } from "../../../contract/order";
import { validateBody } from "../../validation";

export const storeOrderLinkMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/store/order-links", middlewares: [validateBody(orderLinkBody)] },
];
