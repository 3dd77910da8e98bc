import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { planBody, type PlanReport } from "../../../contract/office-plan";
import { readPlan, setPlan } from "../../../workflows/report";
import { bodyOf } from "../../validation";
import { officeScopeOf } from "../scope";

/** `POST /office/plans`: writes the own plan of a year as a whole. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PlanReport>): Promise<void> {
  const scope = officeScopeOf(req);
  const plan = bodyOf(planBody, req);
  await setPlan(req.scope, { office_id: scope.office_id, actor: scope.actor, plan });
  res.json(await readPlan(req.scope, scope, plan.year));
}
