import type { MiddlewareRoute } from "@medusajs/framework/http";
import { featureQuery } from "../../../contract/promotion";
import { validateQuery } from "../../validation";

export const storeFeatureMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/features", methods: ["GET"], middlewares: [validateQuery(featureQuery)] },
];
