import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { recognitionBody } from "../../../../../contract/office-point-body";
import { recognisePoint } from "../../../../../workflows/office-sales-point";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/sales-points/:id/recognition`: writes down the decision by which it was recognised. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await recognisePoint(req.scope, officeScopeOf(req), id, bodyOf(recognitionBody, req));
  res.json({ id });
}
