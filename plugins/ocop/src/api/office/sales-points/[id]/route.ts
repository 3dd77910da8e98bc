import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { officePointChange } from "../../../../contract/office-point-body";
import { type OfficePointAnswer } from "../../../../contract/office-sales-point";
import { changePoint, readOfficePoint } from "../../../../workflows/office-sales-point";
import { ApiError } from "../../../errors";
import { bodyOf } from "../../../validation";
import { officeScopeOf } from "../../scope";

/** `GET /office/sales-points/:id`: one point with its goods, its newest checks and, of a fair, who takes part. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfficePointAnswer>): Promise<void> {
  const sales_point = await readOfficePoint(req.scope, officeScopeOf(req).area, req.params.id ?? "");
  if (sales_point === null) throw new ApiError("sales_point_not_found");
  res.json({ sales_point });
}

/** `POST /office/sales-points/:id`: writes anew what an office writes of a point. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await changePoint(req.scope, officeScopeOf(req), id, bodyOf(officePointChange, req));
  res.json({ id });
}
