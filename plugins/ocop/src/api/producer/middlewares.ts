import type { MiddlewareRoute } from "@medusajs/framework/http";
import { guardProducerApi } from "./guard";

export const producerMiddlewares: MiddlewareRoute[] = [
  { matcher: /^\/producer(\/|$)/i, middlewares: [guardProducerApi] },
];
