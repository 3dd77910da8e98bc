import type { MiddlewareRoute } from "@medusajs/framework/http";
import { listingDecision, listingReviewQuery } from "../../../../contract/listing-review";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/listings";

export const adminListingMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(listingReviewQuery)] },
  { matcher: `${at}/:id`, methods: ["POST"], middlewares: [validateBody(listingDecision)] },
];
