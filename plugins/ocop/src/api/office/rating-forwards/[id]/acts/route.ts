import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { forwardActBody } from "../../../../../contract/office-rating";
import type { ForwardAnswer } from "../../../../../contract/rating-forward";
import { actOnForward, readForward } from "../../../../../workflows/rating";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/rating-forwards/:id/acts`: receives, refuses or calls back. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ forward: ForwardAnswer }>): Promise<void> {
  const id = req.params.id ?? "";
  await actOnForward(req.scope, officeScopeOf(req), id, bodyOf(forwardActBody, req));
  res.json({ forward: await readForward(req.scope, officeScopeOf(req), id) });
}
