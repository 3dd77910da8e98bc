import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PlaceWordsAnswer, placeWordQuery } from "../../../contract/search-word";
import { readWordsOfPlace } from "../../../workflows/search-words";
import { queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `GET /office/search-words`: what buyers look for in the office's province, or look for in vain. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PlaceWordsAnswer>): Promise<void> {
  res.json(await readWordsOfPlace(req.scope, officeScopeOf(req).area.unit_code, queryOf(placeWordQuery, req)));
}
