import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { appealQuery } from "../../../contract/office-rating";
import { readAppeals } from "../../../workflows/rating";
import { queryOf } from "../../validation";
import { officeScopeOf } from "../scope";

type Answer = Awaited<ReturnType<typeof readAppeals>>;

/** `GET /office/rating-appeals`: objections to results of the office, those that wait longest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Answer>): Promise<void> {
  res.json(await readAppeals(req.scope, officeScopeOf(req), queryOf(appealQuery, req)));
}
