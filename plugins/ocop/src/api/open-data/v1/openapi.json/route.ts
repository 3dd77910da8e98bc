import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openApiDescription } from "../../openapi";

/** `GET /open-data/v1/openapi.json`: the description of the open data, for people and generators. */
export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.set("Cache-Control", "public, max-age=3600");
  res.type("application/openapi+json").send(JSON.stringify(openApiDescription()));
}
