import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type OfficeSearchWordAnswer, officeSearchWordQuery } from "../../../contract/search-word";
import { readOfficeSearchWords } from "../../../workflows/search-words";
import { queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `GET /office/search-words`: what buyers look for in the office's province, or look for in vain. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficeSearchWordAnswer>): Promise<void> {
  res.json(await readOfficeSearchWords(req.scope, officeScopeOf(req).area, queryOf(officeSearchWordQuery, req)));
}
