import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CommuneChoicesAnswer } from "../../../../contract/office-sales-point";
import { readCommuneChoices } from "../../../../workflows/office-sales-point";
import { officeScopeOf } from "../../scope";

/** `GET /office/sales-points/communes`: communes of today in the area, each with the districts of before that it was made of. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CommuneChoicesAnswer>): Promise<void> {
  res.json({ communes: await readCommuneChoices(req.scope, officeScopeOf(req).area) });
}
