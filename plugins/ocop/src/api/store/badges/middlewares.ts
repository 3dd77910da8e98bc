import type { MiddlewareRoute } from "@medusajs/framework/http";
import { badgesQuery } from "../../../contract/certificate";
import { validateQuery } from "../../validation";

export const storeBadgeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/badges", methods: ["GET"], middlewares: [validateQuery(badgesQuery)] },
];
