import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

interface PluginOptions {
  orderLinkSecret?: unknown;
  stripeWebhookSecret?: unknown;
  /** The market's own account number: transfers to others are none of its business. */
  bankAccountNumber?: unknown;
  bankFeedSecret?: unknown;
  /** Where the bank's list of incoming transfers is asked for. */
  bankFeedUrl?: unknown;
  /** Public address of the storefront, for links in mails. */
  storefrontUrl?: unknown;
}

interface PluginEntry {
  resolve?: unknown;
  options?: PluginOptions;
}

/** The options that the application gave this plugin; empty when it gave none. */
export function pluginOptions(container: MedusaContainer): PluginOptions {
  const plugins: readonly (string | PluginEntry)[] =
    container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).plugins ?? [];
  const own = plugins.find((plugin): plugin is PluginEntry => typeof plugin !== "string" && plugin.resolve === "ocop");
  return own?.options ?? {};
}
