import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { fairParticipantBody } from "../../../../../contract/office-point-body";
import { addParticipant } from "../../../../../workflows/office-sales-point";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/sales-points/:id/participants`: puts a producer on the list of a fair. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor, area } = officeScopeOf(req);
  const sales_point_id = req.params.id ?? "";
  await addParticipant(req.scope, { ...bodyOf(fairParticipantBody, req), actor, area, sales_point_id });
  res.status(201).json({ id: sales_point_id });
}
