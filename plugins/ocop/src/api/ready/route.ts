import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Readiness: 200 once the database answers, 503 otherwise. Medusa's own
 * `/health` says only that the process lives.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  try {
    await req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("select 1");
    res.json({ ready: true });
  } catch {
    res.status(503).json({ ready: false });
  }
}
