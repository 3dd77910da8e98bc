import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeParticipant } from "../../../../../../workflows/office-sales-point";
import { officeScopeOf } from "../../../../scope";

/** `DELETE /office/sales-points/:id/participants/:producer`: takes a producer off the list of a fair. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor, area } = officeScopeOf(req);
  const { id: sales_point_id = "", producer: producer_id = "" } = req.params;
  await removeParticipant(req.scope, { actor, area, sales_point_id, producer_id });
  res.json({ id: producer_id, deleted: true });
}
