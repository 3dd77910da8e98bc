import { ApiLoader, type MedusaNextFunction, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http";
import { ApiError } from "./errors";

type Handler = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown;

const LOCALE_PROBLEM = { vi: "Chỉ nhận một mã ngôn ngữ.", en: "Expects one language tag." };

/** Runs a framework middleware so that whatever it throws, now or later, reaches the error handler. */
function guarded(handler: Handler): Handler {
  return async (req, res, next) => {
    const { locale } = req.query;
    if (locale !== undefined && typeof locale !== "string") {
      next(new ApiError("invalid_query", { locale: LOCALE_PROBLEM }));
      return;
    }
    try {
      await handler(req, res, next);
    } catch (thrown) {
      next(thrown);
    }
  };
}

/**
 * Guards the middlewares that Medusa installs before ours. Medusa 2.21.2 adds its asynchronous locale reader to Express
 * unwrapped: `?locale[]=x` makes it throw, nobody hears it, and the request hangs until the sender gives up. The only
 * door to these middlewares is the hook that tracing uses; a tracer that is already there keeps its place.
 * Way out: drop this when Medusa wraps them.
 */
export function guardFrameworkMiddlewares(): void {
  const tracer = ApiLoader.traceMiddleware;
  ApiLoader.traceMiddleware = (handler, route) => {
    const inner = tracer ? tracer(handler, route) : handler;
    return guarded(inner as Handler);
  };
}
