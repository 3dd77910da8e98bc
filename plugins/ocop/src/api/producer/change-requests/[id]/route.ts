import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawChanges } from "../../../../workflows/profile";
import { scopeOf } from "../../scope";

/** `DELETE /producer/change-requests/:id`: takes a waiting request back. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await withdrawChanges(req.scope, { ...scopeOf(req), id });
  res.json({ id });
}
