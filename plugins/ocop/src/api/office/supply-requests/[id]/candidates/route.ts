import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type SupplyCandidate, supplyCandidateQuery } from "../../../../../contract/office-inquiry";
import { readRequestCandidates } from "../../../../../workflows/inquiry";
import { queryOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `GET /office/supply-requests/:id/candidates`: producers that fit and were not invited yet; `wide` beyond the area. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ candidates: SupplyCandidate[] }>): Promise<void> {
  const { area } = officeScopeOf(req);
  const { wide } = queryOf(supplyCandidateQuery, req);
  res.json({ candidates: await readRequestCandidates(req.scope, { area, id: req.params.id ?? "", wide }) });
}
