import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { featureEndBody } from "../../../../../contract/promotion";
import { endFeature } from "../../../../../workflows/promotion";
import { bodyOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `POST /office/promotions/:id/end`: ends a feature of the own office before its last day. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await endFeature(req.scope, officeScopeOf(req), id, bodyOf(featureEndBody, req).reason);
  res.json({ id });
}
