import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeRequestBody } from "../../../contract/profile";
import { askForChanges } from "../../../workflows/profile";
import { bodyOf } from "../../validation";
import { scopeOf } from "../scope";

/** `POST /producer/change-requests`: asks an operator to change who the producer is. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = await askForChanges(req.scope, { ...bodyOf(changeRequestBody, req), ...scopeOf(req) });
  res.status(201).json({ id });
}
