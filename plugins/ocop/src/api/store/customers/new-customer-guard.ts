import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { ApiError } from "../../errors";

const NOT_YOURS = { vi: "Phải là địa chỉ vừa đăng ký.", en: "Must be the address that was registered." };

/**
 * Stands before Medusa's `POST /store/customers`. A token whose account exists already would end in a crash of Medusa's,
 * and Medusa takes any address for the account, so that one could sit on somebody else's: the address is the one that
 * was registered.
 */
export async function guardNewCustomer(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const auth = req.scope.resolve(Modules.AUTH);
  const id = req.auth_context.auth_identity_id;
  const [identity] = await auth.listAuthIdentities({ id: [id] }, { relations: ["provider_identities"] });
  if (!identity) throw new ApiError("unauthorized");
  if (identity.app_metadata?.customer_id) throw new ApiError("duplicate");
  const own = identity.provider_identities?.find(({ provider }) => provider === "emailpass")?.entity_id;
  const body: Record<string, unknown> = typeof req.body === "object" && req.body !== null ? { ...req.body } : {};
  const asked = body.email ?? own;
  if (own !== undefined && (typeof asked !== "string" || asked.trim().toLowerCase() !== own))
    throw new ApiError("invalid_body", { email: NOT_YOURS });
  req.body = own === undefined ? body : { ...body, email: own };
  next();
}
