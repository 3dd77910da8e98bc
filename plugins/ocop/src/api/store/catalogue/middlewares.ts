import type { MiddlewareRoute } from "@medusajs/framework/http";
import { catalogueQuery } from "../../../contract/catalogue";
import { validateQuery } from "../../validation";

export const storeCatalogueMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/catalogue", methods: ["GET"], middlewares: [validateQuery(catalogueQuery)] },
];
