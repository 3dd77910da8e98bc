import type { MiddlewareRoute } from "@medusajs/framework/http";
import { maskCompletedCart } from "./completed-mask";
import { keepGuestsApart } from "./guest-email";
import { cartPartsBody, cartPartsQuery } from "../../../contract/cart-parts";
import { validateBody, validateQuery } from "../../validation";
import { guardAge } from "./age-guard";
import { guardLines } from "./line-guard";
import { guardStock } from "./stock-guard";

/** A pattern, because patterns run before Medusa's own validation of the same paths. */
export const storeCartMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/store/carts/:id/parts", middlewares: [validateQuery(cartPartsQuery)] },
  { methods: ["POST"], matcher: "/store/carts/:id/parts", middlewares: [validateBody(cartPartsBody)] },
  { methods: ["GET", "POST", "DELETE"], matcher: /^\/store\/carts\/[^/]+/i, middlewares: [maskCompletedCart] },
  { methods: ["POST"], matcher: /^\/store\/carts(\/[^/]+)?\/?$/i, middlewares: [keepGuestsApart] },
  { methods: ["POST"], matcher: /^\/store\/carts(\/|$)/i, middlewares: [guardAge, guardLines, guardStock] },
];
