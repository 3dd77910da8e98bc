import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { orderLinkKey } from "../../../shared/order-link";

interface PluginEntry {
  resolve?: unknown;
  options?: { orderLinkSecret?: unknown };
}

/**
 * The key of the order links: from the plugin's option `orderLinkSecret`, else from the
 * application's JWT secret. Throws when a shop was configured with neither.
 */
export function linkKey(container: MedusaContainer): Buffer {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const plugins: readonly (string | PluginEntry)[] = config.plugins ?? [];
  const own = plugins.find((plugin): plugin is PluginEntry => typeof plugin !== "string" && plugin.resolve === "ocop");
  const candidates = [own?.options?.orderLinkSecret, config.projectConfig.http.jwtSecret];
  const secret = candidates.find((candidate): candidate is string => typeof candidate === "string" && candidate !== "");
  if (secret === undefined) throw new Error("order links need the plugin option orderLinkSecret or a JWT secret");
  return orderLinkKey(secret);
}
