import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { agePassKey } from "./age-pass";
import { lotVaultKey } from "./lot-key";
import { orderLinkKey } from "./order-link";
import { pluginOptions } from "./plugin-options";

/**
 * The secret that keys are derived from: the plugin's option `orderLinkSecret`, else the application's JWT secret.
 * Throws when a shop was configured with neither.
 */
function signingSecret(container: MedusaContainer): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const candidates = [pluginOptions(container).orderLinkSecret, http.jwtSecret];
  const secret = candidates.find((candidate): candidate is string => typeof candidate === "string" && candidate !== "");
  if (secret === undefined) throw new Error("signing needs the plugin option orderLinkSecret or a JWT secret");
  return secret;
}

/** The key of the order links. */
export function linkKey(container: MedusaContainer): Buffer {
  return orderLinkKey(signingSecret(container));
}

/** The key of the age passes. */
export function agePassKeyOf(container: MedusaContainer): Buffer {
  return agePassKey(signingSecret(container));
}

/** What the keys that sign lots are sealed with. */
export function lotVaultKeyOf(container: MedusaContainer): Buffer {
  return lotVaultKey(signingSecret(container));
}
