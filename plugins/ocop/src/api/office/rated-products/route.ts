import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type OfficeRatedProductsAnswer, officeRatedProductsQuery } from "../../../contract/office-registry";
import { readRegistryProducts } from "../../../workflows/office-registry";
import { queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `GET /office/rated-products`: products of the register of the office's area, as they stand today. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficeRatedProductsAnswer>): Promise<void> {
  res.json(await readRegistryProducts(req.scope, officeScopeOf(req).area, queryOf(officeRatedProductsQuery, req)));
}
