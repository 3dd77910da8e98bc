import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Registers the password of a login; the identity that a killed run left behind is used again. */
export async function identityOf(
  container: MedusaContainer,
  login: { email: string; password: string },
): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const registered = await auth.register("emailpass", { body: { email: login.email, password: login.password } });
  if (registered.authIdentity) return registered.authIdentity.id;
  const [found] = await auth.listAuthIdentities(
    { provider_identities: { entity_id: login.email, provider: "emailpass" } },
    { take: 1 },
  );
  if (!found) throw new Error(`No login could be made for ${login.email}: ${registered.error ?? "unknown reason"}`);
  return found.id;
}
