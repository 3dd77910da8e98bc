import type { MiddlewareRoute } from "@medusajs/framework/http";
import { guardOfficeApi } from "./guard";

/** Methods are named: without them Express would cut the path before the guard reads it. */
export const officeMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    matcher: /^\/office(\/.*)?$/i,
    middlewares: [guardOfficeApi],
  },
];
