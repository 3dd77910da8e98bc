import type { MedusaContainer } from "@medusajs/framework/types";
import { sealAuditTrail } from "../workflows/delivery";

/** Lines of the audit trail get their place in its chain some seconds after they were written. */
export default async function sealTrail(container: MedusaContainer): Promise<void> {
  await sealAuditTrail(container);
}

export const config = { name: "ocop-seal-audit-trail", schedule: "*/5 * * * * *" };
