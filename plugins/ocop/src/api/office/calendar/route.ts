import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type CalendarAnswer, calendarQuery, cyclePeriodBody } from "../../../contract/office-calendar";
import { addPeriod, readCalendar } from "../../../workflows/cycle-calendar";
import { bodyOf, queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `GET /office/calendar`: the office's calendar of a year, this one when none is asked for. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CalendarAnswer>): Promise<void> {
  const { year } = queryOf(calendarQuery, req);
  res.json(await readCalendar(req.scope, officeScopeOf(req).office_id, year));
}

/** `POST /office/calendar`: adds a time of a step. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const id = await addPeriod(req.scope, officeScopeOf(req), bodyOf(cyclePeriodBody, req));
  res.status(201).json({ id });
}
