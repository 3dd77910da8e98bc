import type { MiddlewareRoute } from "@medusajs/framework/http";
import { suggestQuery } from "../../../contract/suggest";
import { validateQuery } from "../../validation";

export const storeSuggestMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/suggest", methods: ["GET"], middlewares: [validateQuery(suggestQuery)] },
];
