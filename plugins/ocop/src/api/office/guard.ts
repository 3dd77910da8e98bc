import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ErrorCode } from "../../contract/errors";
import { type Officer, readArea, readOfficer } from "../../workflows/office";
import { ApiError } from "../errors";
import { readPortalLogin } from "../portal/log-in";
import { enterRoute, routeFinder } from "../portal/route-table";
import type { OfficeRoute } from "./office-route";
import { OFFICE_ROUTES } from "./route-table";
import { type OfficeLogin, rememberOfficeLogin } from "./scope";

/** The route that Express will run for a request; null when the table has none. */
export const officeRouteOf = routeFinder(OFFICE_ROUTES);

/** What of an officer decides about a route. */
type Standing = Pick<Officer, "role"> & { office: Pick<Officer["office"], "abolished"> };

/** Why an officer may not use a route now, or null. Pure, so that the matrix of routes and people can be tested whole. */
export function refusal(route: OfficeRoute, officer: Standing | null): ErrorCode | null {
  if (route.who === "login") return null;
  if (officer === null) return "office_required";
  if (!route.who.includes(officer.role)) return "role_required";
  return officer.office.abolished && route.method !== "GET" ? "office_abolished" : null;
}

async function readLogin(req: MedusaRequest): Promise<OfficeLogin> {
  const { actor_id, ...login } = await readPortalLogin(req, "officer");
  const officer = actor_id === null ? null : await readOfficer(req.scope, actor_id);
  if (officer === null) return { ...login, acting: null };
  return { ...login, acting: { officer, area: await readArea(req.scope, officer.office) } };
}

/**
 * The one door of the offices' API. What is not in the table answers 404; who may pass is decided by the token and by what
 * the database says of the officer and the office's unit at this moment, never by anything the request says.
 */
export async function guardOfficeApi(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const found = officeRouteOf(req.method, req.path);
  if (found === null) throw new ApiError("not_found");
  const login = await readLogin(req);
  const refused = refusal(found.route, login.acting?.officer ?? null);
  if (refused !== null) throw new ApiError(refused);
  rememberOfficeLogin(req, login);
  enterRoute(found.route, req, res);
  next();
}
