import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openTotal, openTotalsQuery } from "../../contract/open-data";
import { todayInHoChiMinh } from "../../shared/clock";
import { readOpenTotals } from "../../workflows/open-data";
import { ApiError } from "../errors";
import { queryOf } from "../validation";
import { envelopeOf } from "./answer";
import { csvOfRows } from "./send-list";

const AHEAD = { vi: "Ngày chưa tới.", en: "That day is still ahead." };

async function totalsOf(req: MedusaRequest) {
  const today = todayInHoChiMinh();
  const day = queryOf(openTotalsQuery, req).as_of ?? today;
  if (day > today) throw new ApiError("invalid_query", { as_of: AHEAD });
  return { day, rows: await readOpenTotals(req.scope, { day, today }) };
}

/** The totals of a day as JSON. */
export async function sendTotals(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { day, rows } = await totalsOf(req);
  res.json({ ...envelopeOf(req, day), data: rows });
}

/** The totals of a day as CSV. */
export async function sendTotalsCsv(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { rows } = await totalsOf(req);
  res.send(csvOfRows(openTotal, rows));
}
