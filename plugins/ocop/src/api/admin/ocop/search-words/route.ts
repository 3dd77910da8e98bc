import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type SearchWordAnswer, searchWordQuery } from "../../../../contract/search-word";
import { readSearchWords } from "../../../../workflows/search-words";
import { queryOf } from "../../../validation";

/** `GET /admin/ocop/search-words`: what people look for, or look for in vain, in a province or everywhere. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SearchWordAnswer>): Promise<void> {
  res.json(await readSearchWords(req.scope, queryOf(searchWordQuery, req)));
}
