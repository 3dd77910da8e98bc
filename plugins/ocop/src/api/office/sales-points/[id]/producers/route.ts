import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type FairProducersAnswer, fairProducerQuery } from "../../../../../contract/office-sales-point";
import { readFairProducers } from "../../../../../workflows/office-sales-point";
import { queryOf } from "../../../../validation";
import { officeScopeOf } from "../../../scope";

/** `GET /office/sales-points/:id/producers`: trading producers by name who do not take part in the fair yet. */
export async function GET(req: MedusaRequest, res: MedusaResponse<FairProducersAnswer>): Promise<void> {
  const { area } = officeScopeOf(req);
  res.json(await readFairProducers(req.scope, area, req.params.id ?? "", queryOf(fairProducerQuery, req)));
}
