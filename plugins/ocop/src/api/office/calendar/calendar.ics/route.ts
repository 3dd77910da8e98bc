import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { calendarQuery } from "../../../../contract/office-calendar";
import { officeCalendarFile } from "../../../../workflows/cycle-calendar";
import { sendPrivateFile } from "../../../private-file";
import { queryOf } from "../../../validation";
import { officeLoginOf, officeScopeOf } from "../../scope";

/** `GET /office/calendar/calendar.ics`: the calendar of a year for calendars of phones and desks. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const year = queryOf(calendarQuery, req).year ?? new Date().getUTCFullYear();
  const { office_id } = officeScopeOf(req);
  const office_name = officeLoginOf(req).acting?.officer.office.name ?? "";
  const file = await officeCalendarFile(req.scope, { office_id, office_name, year });
  const bytes = Buffer.from(file);
  sendPrivateFile(res, { bytes, type: "text/calendar; charset=utf-8", name: `lich-chu-trinh-${year}.ics` });
}
