import { defineMiddlewares } from "@medusajs/framework/http"
import { errorHandler } from "./error-handler"
import { refuseUnstorableText } from "./text-guard"

/** Concatenation only: each noun's folder exports its own array. */
export default defineMiddlewares({
  errorHandler,
  routes: [{ matcher: "/", middlewares: [refuseUnstorableText] }],
})
