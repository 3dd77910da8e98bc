import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSearchHealth } from "../../../../workflows/search";

/** `GET /admin/ocop/search`: how true the search indexes are, and why work failed last. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ search: await readSearchHealth(req.scope) });
}
