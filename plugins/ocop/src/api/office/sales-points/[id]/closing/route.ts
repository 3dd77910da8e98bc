import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { closingBody } from "../../../../../contract/office-point-body";
import { closePoint } from "../../../../../workflows/office-sales-point";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/sales-points/:id/closing`: closes it from a day on. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await closePoint(req.scope, officeScopeOf(req), id, bodyOf(closingBody, req));
  res.json({ id });
}
