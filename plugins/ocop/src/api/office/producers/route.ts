import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type OfficeProducersAnswer, officeProducersQuery } from "../../../contract/office-registry";
import { readRegistryProducers } from "../../../workflows/office-registry";
import { queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `GET /office/producers`: producers of the register of the office's area. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficeProducersAnswer>): Promise<void> {
  res.json(await readRegistryProducers(req.scope, officeScopeOf(req).area, queryOf(officeProducersQuery, req)));
}
