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
  /** Signs what the storefront's server tells of opened pages; without it none are counted. */
  pageViewSecret?: unknown;
  /** Public address of the storefront, for links in mails and on labels. */
  storefrontUrl?: unknown;
  /** Where the operator reads what needs somebody's attention. */
  operatorMail?: unknown;
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

/** Public address of the storefront. @throws Error when the application gave none, because links cannot be made then */
export function shopAddressOf(container: MedusaContainer): string {
  const { storefrontUrl } = pluginOptions(container);
  if (typeof storefrontUrl === "string" && storefrontUrl !== "") return storefrontUrl;
  throw new Error("links need the plugin option storefrontUrl");
}
