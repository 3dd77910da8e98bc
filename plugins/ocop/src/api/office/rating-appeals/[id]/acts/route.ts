import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { appealActBody } from "../../../../../contract/office-rating";
import type { AppealAnswer } from "../../../../../contract/rating-appeal";
import { actOnAppeal, readAppeal } from "../../../../../workflows/rating";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/rating-appeals/:id/acts`: takes an appeal one step on. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ appeal: AppealAnswer }>): Promise<void> {
  const id = req.params.id ?? "";
  await actOnAppeal(req.scope, officeScopeOf(req), id, bodyOf(appealActBody, req));
  res.json({ appeal: await readAppeal(req.scope, officeScopeOf(req), id) });
}
