import {
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  getAuthContextFromJwtToken,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { ErrorCode } from "../../contract/errors";
import { type Member, readMember } from "../../workflows/producer-member";
import { ApiError } from "../errors";
import { pathParts } from "../path-parts";
import { validateBody, validateQuery } from "../validation";
import { actingFor, recordAssisted } from "./act-for";
import type { ProducerRoute } from "./producer-route";
import { PRODUCER_ROUTES } from "./route-table";
import { type ProducerLogin, rememberLogin } from "./scope";

const ACTOR = "producer";

function patternOf({ path }: ProducerRoute): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, "([^/]+)")}/?$`, "i");
}

const PATTERNS = PRODUCER_ROUTES.map((route) => ({ route, pattern: patternOf(route) }));

/** The route that Express will run for a request; null when the table has none. */
export function routeOf(method: string, path: string): ProducerRoute | null {
  const asked = method === "HEAD" ? "GET" : method;
  return PATTERNS.find(({ route, pattern }) => route.method === asked && pathParts(pattern, { path }))?.route ?? null;
}

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

/** Who a token stands for. @throws ApiError `unauthorized` without a token of a producer's log-in that holds */
async function readLogin(req: MedusaRequest): Promise<ProducerLogin> {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const context = getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    [ACTOR],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions,
  );
  if (!context?.auth_identity_id || context.actor_type !== ACTOR) throw new ApiError("unauthorized");
  const [identity] = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ auth_identity_id: context.auth_identity_id, provider: "emailpass" }, { take: 1 });
  if (identity === undefined) throw new ApiError("unauthorized");
  const member = context.actor_id ? await readMember(req.scope, context.actor_id) : null;
  return { auth_identity_id: context.auth_identity_id, email: identity.entity_id, member, assisting: null };
}

/**
 * The one door of the producers' API. What is not in the table answers 404; who may pass is decided by the token and by
 * what the database says of the member at this moment, never by anything the request says. For whom a helper asks to act
 * counts only with that producer's permission.
 */
export async function guardProducerApi(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const route = routeOf(req.method, req.path);
  if (route === null) throw new ApiError("not_found");
  const login = await actingFor(req, await readLogin(req), route);
  const refused = refusal(route, login.member);
  if (refused !== null) throw new ApiError(refused);
  rememberLogin(req, login);
  res.setHeader("Cache-Control", "private, no-store");
  if (route.query) validateQuery(route.query)(req, res, () => undefined);
  if (route.body) validateBody(route.body)(req, res, () => undefined);
  await recordAssisted(req, login, route, pathParts(patternOf(route), req) ?? []);
  next();
}
