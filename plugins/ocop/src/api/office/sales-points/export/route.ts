import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officePointExportQuery } from "../../../../contract/office-sales-point";
import { todayInHoChiMinh } from "../../../../shared/clock";
import { pointsTable, readOfficePoints } from "../../../../workflows/office-sales-point";
import { languageOf } from "../../../errors";
import { placesOrRefuse } from "../../../places";
import { sendTable } from "../../../send-table";
import { queryOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** More points than the whole country has. */
const ALL = 50_000;

/** `GET /office/sales-points/export`: the list, as many as match, as XLSX or CSV. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { district, commune, format, ...filters } = queryOf(officePointExportQuery, req);
  const places = await placesOrRefuse(req.scope, { district, commune });
  const page = { ...filters, places, limit: ALL, offset: 0 };
  const { sales_points } = await readOfficePoints(req.scope, officeScopeOf(req).area, page);
  const table = pointsTable(sales_points, languageOf(req.get("accept-language")), todayInHoChiMinh());
  await sendTable(res, table, format);
}
