import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { pathParts } from "../path-parts";
import { validateBody, validateQuery } from "../validation";

/** What a line of a portal's table says, besides who may. */
export interface PortalRoute {
  method: "GET" | "POST" | "DELETE";
  /** With `:name` for what varies. */
  path: string;
  query?: z.ZodType;
  body?: z.ZodType;
}

/** A route as a request names it. */
export interface FoundRoute<R> {
  route: R;
  /** What the path names, in its order. */
  values: readonly (string | undefined)[];
}

/** Looks routes up in a table as Express will; null for what the table does not have. */
export function routeFinder<R extends PortalRoute>(routes: readonly R[]) {
  const patterns = routes.map((route) => ({
    route,
    pattern: new RegExp(`^${route.path.replace(/:\w+/g, "([^/]+)")}/?$`, "i"),
  }));
  return (method: string, path: string): FoundRoute<R> | null => {
    const asked = method === "HEAD" ? "GET" : method;
    for (const { route, pattern } of patterns) {
      const values = route.method === asked ? pathParts(pattern, { path }) : null;
      if (values !== null) return { route, values };
    }
    return null;
  };
}

/** What every route of a portal has: an answer that no cache keeps, and a query and body that fit their schemas. */
export function enterRoute(route: PortalRoute, req: MedusaRequest, res: MedusaResponse): void {
  res.setHeader("Cache-Control", "private, no-store");
  if (route.query) validateQuery(route.query)(req, res, () => undefined);
  if (route.body) validateBody(route.body)(req, res, () => undefined);
}
