import type { MiddlewareRoute } from "@medusajs/framework/http";
import { searchRebuild } from "../../../../contract/search-health";
import { validateBody } from "../../../validation";

export const adminSearchMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ocop/search/rebuild", methods: ["POST"], middlewares: [validateBody(searchRebuild)] },
];
