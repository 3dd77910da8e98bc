import type { MiddlewareRoute } from "@medusajs/framework/http";
import { guardLines } from "./line-guard";
import { guardStock } from "./stock-guard";

/** A pattern, because patterns run before Medusa's own validation of the same paths. */
export const storeCartMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: /^\/store\/carts(\/|$)/, middlewares: [guardLines, guardStock] },
];
