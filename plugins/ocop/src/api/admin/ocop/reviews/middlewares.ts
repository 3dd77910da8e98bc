import type { MiddlewareRoute } from "@medusajs/framework/http";
import { reviewAct, reviewAdminQuery } from "../../../../contract/review";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/reviews";

export const adminReviewMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(reviewAdminQuery)] },
  { matcher: `${at}/:id/acts`, methods: ["POST"], middlewares: [validateBody(reviewAct)] },
];
