import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { pointCheckBody } from "../../../../../contract/office-point-body";
import { checkPoint } from "../../../../../workflows/office-sales-point";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/sales-points/:id/checks`: somebody stands there and looked; answers how far from the registered position. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const judged = await checkPoint(req.scope, officeScopeOf(req), id, bodyOf(pointCheckBody, req));
  res.status(201).json({ id, ...judged });
}
