import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readAssistances, withdrawAssistance } from "../../../../workflows/producer-assistance";
import { scopeOf } from "../../scope";

/** `DELETE /producer/assistances/:id`: takes a permission back, from the next request on. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const scope = scopeOf(req);
  await withdrawAssistance(req.scope, { ...scope, id: req.params.id ?? "" });
  res.json({ assistances: await readAssistances(req.scope, scope.producer_id) });
}
