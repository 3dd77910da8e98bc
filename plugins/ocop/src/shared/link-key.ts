import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { orderLinkKey } from "./order-link";
import { pluginOptions } from "./plugin-options";

/**
 * The key of the order links: from the plugin's option `orderLinkSecret`, else from the
 * application's JWT secret. Throws when a shop was configured with neither.
 */
export function linkKey(container: MedusaContainer): Buffer {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const candidates = [pluginOptions(container).orderLinkSecret, http.jwtSecret];
  const secret = candidates.find((candidate): candidate is string => typeof candidate === "string" && candidate !== "");
  if (secret === undefined) throw new Error("order links need the plugin option orderLinkSecret or a JWT secret");
  return orderLinkKey(secret);
}
