import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readAssisted } from "../../../workflows/producer-assistance";
import { scopeOf } from "../scope";

/** `GET /producer/assisted`: the producers for whom this one may act now, with `X-Act-For`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ assisted: await readAssisted(req.scope, scopeOf(req).producer_id) });
}
