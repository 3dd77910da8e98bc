import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type SupplyAskAnswer, supplyAskBody } from "../../../contract/supply-ask";
import { askForSupply } from "../../../workflows/inquiry";
import { languageOf } from "../../errors";
import { bodyOf } from "../../validation";

/**
 * `POST /store/supply-requests`: a shop or supermarket asks for goods. It waits to be checked by an office; the number of the
 * request is sent to the mail address in the language of the request within a minute.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse<SupplyAskAnswer>): Promise<void> {
  const language = languageOf(req.get("accept-language"));
  const reference = await askForSupply(req.scope, { ask: bodyOf(supplyAskBody, req), language });
  res.set("Cache-Control", "private, no-store");
  res.status(201).json({ reference });
}
