import type { MiddlewareRoute } from "@medusajs/framework/http";
import {
  salesPointAdminQuery,
  salesPointCreate,
  salesPointGoods,
  salesPointUpdate,
} from "../../../../contract/sales-point-admin";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/sales-points";

export const adminSalesPointMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(salesPointAdminQuery)] },
  { matcher: at, methods: ["POST"], middlewares: [validateBody(salesPointCreate)] },
  { matcher: `${at}/:id`, methods: ["POST"], middlewares: [validateBody(salesPointUpdate)] },
  { matcher: `${at}/:id/goods`, methods: ["POST"], middlewares: [validateBody(salesPointGoods)] },
];
