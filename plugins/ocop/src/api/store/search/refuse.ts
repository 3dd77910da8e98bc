import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { ApiError } from "../../errors";
import { pathParts } from "../../path-parts";
import { searchProblems } from "./limits";

/** Our own middlewares run after Medusa's check of the body when they are bound to the same path, which names no field. */
const PATH = /^\/store\/search\/?$/i;

/** Middleware: a search that no index could answer is refused with its fields named, before any engine hears of it. */
export function refuseUnfitSearch(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { pathname: path } = new URL(req.originalUrl, "http://shop");
  if (pathParts(PATH, { path }) === null) return next();
  const module = req.scope.resolve(Modules.SEARCH);
  const problems = searchProblems(req.body, (entity) => {
    try {
      return module.getIndex(entity).fields;
    } catch {
      return null;
    }
  });
  if (Object.keys(problems).length > 0) throw new ApiError("invalid_body", problems);
  next();
}
