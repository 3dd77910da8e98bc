import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { commissionRuleCreate, commissionRuleOrder } from "../../../../contract/commission";
import {
  createCommissionRuleWorkflow,
  orderCommissionRulesWorkflow,
  readCommissionRules,
} from "../../../../workflows/commission";
import { bodyOf } from "../../../validation";

async function answerRules(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const commission_rules = await readCommissionRules(req.scope);
  res.json({ commission_rules, count: commission_rules.length });
}

/** `GET /admin/ocop/commission-rules`: all rules, in the order in which they are asked. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerRules(req, res);
}

/** `POST /admin/ocop/commission-rules`: a new rule, before all others unless a position is given. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { rule: bodyOf(commissionRuleCreate, req), actor: req.auth_context.actor_id };
  const { result } = await createCommissionRuleWorkflow(req.scope).run({ input });
  const rules = await readCommissionRules(req.scope);
  res.status(201).json({ commission_rule: rules.find(({ id }) => id === result) });
}

/** `PUT /admin/ocop/commission-rules`: the order of all rules. */
export async function PUT(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = { ...bodyOf(commissionRuleOrder, req), actor: req.auth_context.actor_id };
  await orderCommissionRulesWorkflow(req.scope).run({ input });
  await answerRules(req, res);
}
