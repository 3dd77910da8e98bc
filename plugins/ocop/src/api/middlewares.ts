import { defineMiddlewares } from "@medusajs/framework/http"
import { errorHandler } from "./error-handler"
import { storeCartMiddlewares } from "./store/carts/middlewares"
import { storeOrderLinkMiddlewares } from "./store/order-links/middlewares"
import { storeOrderMiddlewares } from "./store/orders/middlewares"
import { refuseUnstorableText } from "./text-guard"

/** Concatenation only: each noun's folder exports its own array. */
export default defineMiddlewares({
  errorHandler,
  routes: [{ matcher: "/", middlewares: [refuseUnstorableText] }, ...storeCartMiddlewares, ...storeOrderMiddlewares, ...storeOrderLinkMiddlewares],
})
