import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officeRatedProductsExport } from "../../../../contract/office-registry";
import { exportRegistryProducts } from "../../../../workflows/office-registry";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/rated-products/export`: the list that filters let through, whole, as XLSX or CSV. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = queryOf(officeRatedProductsExport, req);
  await sendTable(res, await exportRegistryProducts(req.scope, officeScopeOf(req).area, query), query.format);
}
