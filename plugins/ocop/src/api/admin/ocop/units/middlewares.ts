import type { MiddlewareRoute } from "@medusajs/framework/http";
import { unitListQuery } from "../../../../contract/territory";
import { validateQuery } from "../../../validation";

export const adminUnitMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ocop/units", methods: ["GET"], middlewares: [validateQuery(unitListQuery)] },
];
