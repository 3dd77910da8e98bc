import type { MiddlewareRoute } from "@medusajs/framework/http";
import { ratedProductAdminQuery, ratedProductCreate, ratedProductUpdate } from "../../../../contract/certificate";
import { validateBody, validateQuery } from "../../../validation";

const at = "/admin/ocop/rated-products";

export const adminRatedProductMiddlewares: MiddlewareRoute[] = [
  { matcher: at, methods: ["GET"], middlewares: [validateQuery(ratedProductAdminQuery)] },
  { matcher: at, methods: ["POST"], middlewares: [validateBody(ratedProductCreate)] },
  { matcher: `${at}/:id`, methods: ["POST"], middlewares: [validateBody(ratedProductUpdate)] },
];
