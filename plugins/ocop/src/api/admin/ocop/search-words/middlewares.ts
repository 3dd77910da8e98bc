import type { MiddlewareRoute } from "@medusajs/framework/http";
import { searchWordQuery } from "../../../../contract/search-word";
import { validateQuery } from "../../../validation";

export const adminSearchWordMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/ocop/search-words", methods: ["GET"], middlewares: [validateQuery(searchWordQuery)] },
];
