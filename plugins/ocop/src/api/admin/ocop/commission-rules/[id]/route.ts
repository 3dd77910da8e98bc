import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { commissionRuleUpdate } from "../../../../../contract/commission";
import {
  deleteCommissionRuleWorkflow,
  readCommissionRules,
  updateCommissionRuleWorkflow,
} from "../../../../../workflows/commission";
import { ApiError } from "../../../../errors";
import { bodyOf } from "../../../../validation";

/** `GET /admin/ocop/commission-rules/:id`: one rule. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const rule = (await readCommissionRules(req.scope)).find(({ id }) => id === req.params.id);
  if (rule === undefined) throw new ApiError("commission_rule_not_found");
  res.json({ commission_rule: rule });
}

/** `PUT /admin/ocop/commission-rules/:id`: changes the fields that are given, for orders from now on. */
export async function PUT(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = {
    id: req.params.id ?? "",
    changes: bodyOf(commissionRuleUpdate, req),
    actor: req.auth_context.actor_id,
  };
  await updateCommissionRuleWorkflow(req.scope).run({ input });
  await GET(req, res);
}

/** The same for forms, which only know POST. */
export const POST = PUT;

/** `DELETE /admin/ocop/commission-rules/:id`: takes a rule away; orders placed before keep its rate. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await deleteCommissionRuleWorkflow(req.scope).run({ input: { id, actor: req.auth_context.actor_id } });
  res.json({ id, object: "commission_rule", deleted: true });
}
