import {
  ApiLoader,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MedusaStoreRequest,
} from "@medusajs/framework/http";

type Handler = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown;
type KeyContext = MedusaStoreRequest["publishable_key_context"];

/** How long a key that was found good is believed, in milliseconds: a revoked key works this much longer at most. */
const BELIEVED_MS = 5000;
/** A shop has a handful of keys; the bound is for guessers, whose keys are never remembered anyway. */
const MAX_KEYS = 100;
/** The name of Medusa's own function; if a version renames it, nothing is remembered and all still works. */
const KEY_CHECK = "ensurePublishableApiKeyMiddleware";
const HEADER = "x-publishable-api-key";

/** Remembers the outcome of Medusa's key check for a few seconds; refusals are never remembered. */
export function remembering(check: Handler, now: () => number = Date.now): Handler {
  const known = new Map<string, { context: KeyContext; until: number }>();
  return (req, res, next) => {
    const key = req.get(HEADER) ?? "";
    const request = req as MedusaStoreRequest;
    const found = known.get(key);
    if (found !== undefined && found.until > now()) {
      request.publishable_key_context = { ...found.context, sales_channel_ids: [...found.context.sales_channel_ids] };
      next();
      return undefined;
    }
    known.delete(key);
    return check(req, res, (thrown?: unknown) => {
      if (thrown === undefined && key !== "" && request.publishable_key_context && known.size < MAX_KEYS) {
        known.set(key, { context: request.publishable_key_context, until: now() + BELIEVED_MS });
      }
      next(thrown);
    });
  };
}

/**
 * Medusa 2.21.2 looks up the publishable key of every store request with two queries through its object mapper, which
 * costs more than a whole catalogue page does. The door is the hook that tracing uses; a tracer that is already there
 * keeps its place. Way out: drop this when Medusa remembers keys itself.
 */
export function rememberPublishableKeys(): void {
  const tracer = ApiLoader.traceMiddleware;
  ApiLoader.traceMiddleware = (handler, route) => {
    const named = handler as Handler;
    const wrapped = named.name === KEY_CHECK ? remembering(named) : named;
    return tracer ? tracer(wrapped as typeof handler, route) : (wrapped as typeof handler);
  };
}
