import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { paperBody } from "../../../../contract/producer-paper";
import { changePaper, removePaper } from "../../../../workflows/producer-application";
import { bodyOf } from "../../../validation";
import { scopeOf } from "../../scope";

/** `POST /producer/papers/:id`: corrects what is written about it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id } = scopeOf(req);
  const paper_id = req.params.id ?? "";
  await changePaper(req.scope, { ...bodyOf(paperBody, req), producer_id, paper_id });
  res.json({ id: paper_id });
}

/** `DELETE /producer/papers/:id`: removes it with its file. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const paper_id = req.params.id ?? "";
  await removePaper(req.scope, { producer_id: scopeOf(req).producer_id, paper_id });
  res.json({ id: paper_id, deleted: true });
}
