import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { assistanceBody } from "../../../contract/producer-assistance";
import { grantAssistance, readAssistances } from "../../../workflows/producer-assistance";
import { bodyOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/assistances`: who was let in to act for this producer, and until when. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ assistances: await readAssistances(req.scope, scopeOf(req).producer_id) });
}

/** `POST /producer/assistances`: lets a cooperative act for this producer for some days. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req);
  await grantAssistance(req.scope, { ...bodyOf(assistanceBody, req), ...scope });
  res.status(201).json({ assistances: await readAssistances(req.scope, scope.producer_id) });
}
