import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { select } from "../shared/database";
import { auditMarket } from "../workflows/audit";
import { readTrailEnd } from "../workflows/audit-trail";

/** Once a night everything is checked against everything; what does not add up is an error in the log, with its id. */
export default async function nightlyAudit(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const findings = await auditMarket(async (sql) => select<{ id: unknown; detail: unknown }>(container, sql));
  for (const { check, id, detail } of findings) logger.error(`audit: ${check}: ${id}: ${detail}`);
  if (findings.length === 0) logger.info("audit: everything adds up");
  // Out of the database's reach: who cuts the trail off later contradicts this.
  const { position, hash } = await readTrailEnd(container);
  logger.info(`audit: the trail ends at ${position} with ${hash}`);
}

/** 19:00 UTC is two in the morning in Việt Nam. */
export const config = { name: "ocop-nightly-audit", schedule: "0 19 * * *" };
