import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cyclePeriodBody } from "../../../../contract/office-calendar";
import { changePeriod, removePeriod } from "../../../../workflows/cycle-calendar";
import { bodyOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `POST /office/calendar/:id`: other days, another step or note. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const id = req.params.id ?? "";
  await changePeriod(req.scope, officeScopeOf(req), { id, body: bodyOf(cyclePeriodBody, req) });
  res.json({ id });
}

/** `DELETE /office/calendar/:id`: takes a time out. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse<{ id: string }>): Promise<void> {
  const id = req.params.id ?? "";
  await removePeriod(req.scope, officeScopeOf(req), id);
  res.json({ id });
}
