import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { calendarExampleBody } from "../../../../contract/office-calendar";
import { fillYear } from "../../../../workflows/cycle-calendar";
import { bodyOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `POST /office/calendar/examples`: fills an empty year with the example of Quảng Ninh, to be changed afterwards. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ year: number }>): Promise<void> {
  const { year } = bodyOf(calendarExampleBody, req);
  await fillYear(req.scope, officeScopeOf(req), year);
  res.status(201).json({ year });
}
