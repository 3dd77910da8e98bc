import type { MiddlewareRoute } from "@medusajs/framework/http";
import { producerOrderAct, producerOrderQuery, refundCreate } from "../../../../contract/producer-order";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/producer-orders";

export const adminProducerOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(producerOrderQuery)] },
  { matcher: `${at}/:id/acts`, methods: ["POST"], middlewares: [validateBody(producerOrderAct)] },
  { matcher: "/admin/ocop/refunds", methods: ["POST"], middlewares: [validateBody(refundCreate)] },
];
