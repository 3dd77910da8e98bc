import type { MiddlewareRoute } from "@medusajs/framework/http";
import { supplyRequestAct, supplyRequestCreate, supplyRequestQuery } from "../../../../contract/inquiry";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/supply-requests";

export const adminSupplyRequestMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(supplyRequestQuery)] },
  { matcher: at, methods: ["POST"], middlewares: [validateBody(supplyRequestCreate)] },
  { matcher: `${at}/:id/acts`, methods: ["POST"], middlewares: [validateBody(supplyRequestAct)] },
];
