import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reopeningBody } from "../../../../../contract/office-point-body";
import { reopenPoint } from "../../../../../workflows/office-sales-point";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/sales-points/:id/reopening`: opens it again, or takes back a closing to come. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await reopenPoint(req.scope, officeScopeOf(req), id, bodyOf(reopeningBody, req).reason);
  res.json({ id });
}
