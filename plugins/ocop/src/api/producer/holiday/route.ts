import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type HolidayAnswer, holidayBody } from "../../../contract/producer-holiday";
import { readHoliday, setHoliday } from "../../../workflows/producer-listing";
import { bodyOf } from "../../validation";
import { scopeOf } from "../scope";

/** `GET /producer/holiday`: when the producer is closed. */
export async function GET(req: MedusaRequest, res: MedusaResponse<HolidayAnswer>): Promise<void> {
  res.json(await readHoliday(req.scope, scopeOf(req).producer_id));
}

/** `POST /producer/holiday`: closes for some days, or opens again. */
export async function POST(req: MedusaRequest, res: MedusaResponse<HolidayAnswer>): Promise<void> {
  const scope = scopeOf(req);
  await setHoliday(req.scope, scope, bodyOf(holidayBody, req).holiday);
  res.json(await readHoliday(req.scope, scope.producer_id));
}
