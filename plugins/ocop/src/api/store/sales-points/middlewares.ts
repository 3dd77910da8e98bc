import type { MiddlewareRoute } from "@medusajs/framework/http";
import { salesPointListQuery, salesPointMapQuery } from "../../../contract/sales-point";
import { validateQuery } from "../../validation";

export const storeSalesPointMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/sales-points", methods: ["GET"], middlewares: [validateQuery(salesPointListQuery)] },
  { matcher: "/store/sales-points.geojson", methods: ["GET"], middlewares: [validateQuery(salesPointMapQuery)] },
];
