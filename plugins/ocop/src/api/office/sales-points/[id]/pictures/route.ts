import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepPointPicture } from "../../../../../workflows/office-sales-point";
import { pictureOf } from "../../../../read-picture";
import { officeScopeOf } from "../../../scope";

/** `POST /office/sales-points/:id/pictures`: one photo of a check as a file (`picture`); kept as copies of our own. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const picture = await keepPointPicture(req.scope, officeScopeOf(req), req.params.id ?? "", pictureOf(req));
  res.status(201).json({ picture });
}
