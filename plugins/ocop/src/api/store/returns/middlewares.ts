import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { ApiError } from "../../errors";

/**
 * Medusa lets anybody who knows an order's id open a return of it. Returns are asked for through the producer's part of
 * an order instead; this door looks like one that is not there.
 */
function closed(_req: MedusaRequest, _res: MedusaResponse, _next: MedusaNextFunction): void {
  throw new ApiError("not_found");
}

export const storeReturnMiddlewares: MiddlewareRoute[] = [
  { matcher: /^\/store\/returns(?=\/|$)/i, middlewares: [closed] },
];
