import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ErrorCode } from "../../contract/errors";
import { type Member, readMember } from "../../workflows/producer-member";
import { ApiError } from "../errors";
import { readPortalLogin } from "../portal/log-in";
import { enterRoute, routeFinder } from "../portal/route-table";
import { actingFor, recordAssisted } from "./act-for";
import type { ProducerRoute } from "./producer-route";
import { PRODUCER_ROUTES } from "./route-table";
import { type ProducerLogin, rememberLogin } from "./scope";

/** The route that Express will run for a request; null when the table has none. */
export const routeOf = routeFinder(PRODUCER_ROUTES);

/** Why a member may not use a route now, or null. Pure, so that the matrix of routes and people can be tested whole. */
export function refusal(route: ProducerRoute, member: Member | null): ErrorCode | null {
  if (route.who === "login") return null;
  if (member === null || member.producer.status === "closed") return "producer_required";
  if (!route.who.includes(member.role)) return "role_required";
  const { status } = member.producer;
  if (status === "active") return null;
  if (status === "suspended") return route.method === "GET" || route.when === "anytime" ? null : "producer_suspended";
  return route.when === "trading" ? "producer_not_active" : null;
}

async function readLogin(req: MedusaRequest): Promise<ProducerLogin> {
  const { actor_id, ...login } = await readPortalLogin(req, "producer");
  return { ...login, member: actor_id === null ? null : await readMember(req.scope, actor_id), assisting: null };
}

/**
 * The one door of the producers' API. What is not in the table answers 404; who may pass is decided by the token and by
 * what the database says of the member at this moment, never by anything the request says. For whom a helper asks to act
 * counts only with that producer's permission.
 */
export async function guardProducerApi(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const found = routeOf(req.method, req.path);
  if (found === null) throw new ApiError("not_found");
  const { route, values } = found;
  const login = await actingFor(req, await readLogin(req), route);
  const refused = refusal(route, login.member);
  if (refused !== null) throw new ApiError(refused);
  rememberLogin(req, login);
  enterRoute(route, req, res);
  await recordAssisted(req, login, route, values);
  next();
}
