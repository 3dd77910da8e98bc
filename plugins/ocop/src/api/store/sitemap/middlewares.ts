import type { MiddlewareRoute } from "@medusajs/framework/http";
import { sitemapQuery } from "../../../contract/sitemap";
import { validateQuery } from "../../validation";

export const storeSitemapMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/sitemap", methods: ["GET"], middlewares: [validateQuery(sitemapQuery)] },
];
