import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { paperBody } from "../../../contract/producer-paper";
import { addPaper } from "../../../workflows/producer-application";
import { bodyOf } from "../../validation";
import { scopeOf } from "../scope";

/** `POST /producer/papers`: notes a paper; its file is sent to `/producer/papers/:id/file` afterwards. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = scopeOf(req);
  const id = await addPaper(req.scope, { ...bodyOf(paperBody, req), producer_id });
  res.status(201).json({ id });
}
