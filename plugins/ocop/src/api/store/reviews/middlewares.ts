import type { MiddlewareRoute } from "@medusajs/framework/http";
import { reviewBody, reviewListQuery } from "../../../contract/review";
import { validateBody, validateQuery } from "../../validation";

export const storeReviewMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/reviews", methods: ["GET"], middlewares: [validateQuery(reviewListQuery)] },
  { matcher: "/store/order-links/:token/reviews", methods: ["POST"], middlewares: [validateBody(reviewBody)] },
];
