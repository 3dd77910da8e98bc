import { getAuthContextFromJwtToken, type MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { ApiError } from "../errors";

/** A log-in of a portal, as its token names it. */
export interface PortalLogin {
  auth_identity_id: string;
  email: string;
  /** Of the portal's own kind, told by the token alone; null for a log-in that acts for nobody. */
  actor_id: string | null;
}

/**
 * Who a token stands for.
 * @param actor type of actor of the portal
 * @throws ApiError `unauthorized` without a token of such a log-in that holds
 */
export async function readPortalLogin(req: MedusaRequest, actor: "producer" | "officer"): Promise<PortalLogin> {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const context = getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    [actor],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions,
  );
  if (!context?.auth_identity_id || context.actor_type !== actor) throw new ApiError("unauthorized");
  const { auth_identity_id } = context;
  const [identity] = await req.scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ auth_identity_id, provider: "emailpass" }, { take: 1 });
  if (identity === undefined) throw new ApiError("unauthorized");
  return { auth_identity_id, email: identity.entity_id, actor_id: context.actor_id || null };
}
