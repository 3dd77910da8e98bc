import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { pollBankFeed } from "../workflows/bank";

/** The net under the bank's webhooks. A bank that does not answer is asked again five minutes later. */
export default async function pollBank(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  try {
    const fresh = await pollBankFeed(container);
    if (fresh !== null && fresh > 0) logger.warn(`the bank's list had ${fresh} transfers that no webhook told`);
  } catch (error) {
    logger.error(`the bank's list could not be read: ${String(error)}`);
  }
}

export const config = { name: "ocop-poll-bank-feed", schedule: "*/5 * * * *" };
