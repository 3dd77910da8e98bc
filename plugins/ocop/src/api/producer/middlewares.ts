import type { MiddlewareRoute } from "@medusajs/framework/http";
import { guardProducerApi } from "./guard";

/** Methods are named: without them Express would cut the path before the guard reads it. */
export const producerMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
    matcher: /^\/producer(\/.*)?$/i,
    middlewares: [guardProducerApi],
  },
];
