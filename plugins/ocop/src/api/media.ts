import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Sends readers of `/media/…` to the storefront, where the demo's pictures lie: their addresses have no host,
 * and Medusa Admin asks for them here.
 */
export function mediaOfStorefront(req: MedusaRequest, res: MedusaResponse): void {
  const { storeCors } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http;
  res.redirect(302, `${storeCors.split(",")[0] ?? ""}${req.originalUrl}`);
}
