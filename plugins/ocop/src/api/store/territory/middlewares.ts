import type { MiddlewareRoute } from "@medusajs/framework/http";
import { resolveQuery, unitListQuery } from "../../../contract/territory";
import { validateQuery } from "../../validation";

export const storeTerritoryMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/territory/units", methods: ["GET"], middlewares: [validateQuery(unitListQuery)] },
  { matcher: "/store/territory/resolve", methods: ["GET"], middlewares: [validateQuery(resolveQuery)] },
];
