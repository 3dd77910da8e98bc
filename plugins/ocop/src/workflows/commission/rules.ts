import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { CommissionRuleCreate, CommissionRuleUpdate } from "../../contract/commission";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import { audit, audited, inTransaction } from "../delivery";
import { readCommissionRules } from "./read";

/** What an operator wants; `actor` is the operator's id. */
type By<T> = T & { actor: string };

const service = (container: MedusaContainer): MarketplaceModuleService => container.resolve(MARKETPLACE_MODULE);

const RULE = { room: MARKETPLACE_MODULE, table: "commission_rule" };

/** @throws MedusaError not_found */
async function ruleWith(container: MedusaContainer, id: string) {
  const [rule] = await service(container).listCommissionRules({ id }, { take: 1 });
  if (rule === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no rule ${id}`, "commission_rule_not_found");
  return rule;
}

const createRuleStep = createStep(
  "ocop-create-commission-rule",
  async ({ actor, rule: { position, ...rule } }: By<{ rule: CommissionRuleCreate }>, { container }) => {
    const whole = {
      name: rule.name,
      producer_id: rule.producer_id ?? null,
      producer_kind: rule.producer_kind ?? null,
      product_group: rule.product_group ?? null,
      product_id: rule.product_id ?? null,
      rate_bp: rule.rate_bp,
      valid_from: rule.valid_from ?? null,
      valid_to: rule.valid_to ?? null,
      active: rule.active ?? true,
    };
    const id = await inTransaction(container, MARKETPLACE_MODULE, async (transaction) => {
      const made = await service(container).placeCommissionRule(whole, position ?? 1, transaction);
      const subject = { subject_type: "commission_rule", subject_id: made };
      const after = { ...whole, position: position ?? 1 };
      const line = { actor_type: "user", actor_id: actor, action: "commission_rule.created", ...subject, after };
      await audit(container, line, transaction);
      return made;
    });
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) await service(container).deleteCommissionRules(id);
  },
);

/** A new rule; it decides for orders placed from now on. */
export const createCommissionRuleWorkflow = createWorkflow(
  "ocop-create-commission-rule",
  (input: By<{ rule: CommissionRuleCreate }>) => new WorkflowResponse(createRuleStep(input)),
);

const updateRuleStep = createStep(
  "ocop-update-commission-rule",
  async ({ id, changes, actor }: By<{ id: string; changes: CommissionRuleUpdate }>, { container }) => {
    const former = await ruleWith(container, id);
    const from = changes.valid_from === undefined ? former.valid_from : changes.valid_from;
    const to = changes.valid_to === undefined ? former.valid_to : changes.valid_to;
    if (from && to && from > to)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "valid_to lies before valid_from", "invalid_body");
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const deed = { ...RULE, actor, action: "commission_rule.updated", key: id };
    await audited(container, deed, async (transaction) =>
      service(container).updateCommissionRules({ id, ...Object.fromEntries(given) }, transaction),
    );
    return new StepResponse(id);
  },
);

/** Changes one rule; lines of orders placed before keep the rate that was frozen with them. */
export const updateCommissionRuleWorkflow = createWorkflow(
  "ocop-update-commission-rule",
  (input: By<{ id: string; changes: CommissionRuleUpdate }>) => new WorkflowResponse(updateRuleStep(input)),
);

const deleteRuleStep = createStep(
  "ocop-delete-commission-rule",
  async ({ id, actor }: By<{ id: string }>, { container }) => {
    await ruleWith(container, id);
    // Kept out of sight: lines of former orders name it.
    const deed = { ...RULE, actor, action: "commission_rule.deleted", key: id };
    await audited(container, deed, async (transaction) =>
      service(container).softDeleteCommissionRules(id, {}, transaction),
    );
    return new StepResponse(id);
  },
);

/** Takes a rule away. */
export const deleteCommissionRuleWorkflow = createWorkflow(
  "ocop-delete-commission-rule",
  (input: By<{ id: string }>) => new WorkflowResponse(deleteRuleStep(input)),
);

const orderRulesStep = createStep(
  "ocop-order-commission-rules",
  async ({ ids, actor }: By<{ ids: string[] }>, { container }) => {
    const before = (await readCommissionRules(container)).map(({ id }) => id);
    await inTransaction(container, MARKETPLACE_MODULE, async (transaction) => {
      await service(container).orderCommissionRules(ids, transaction);
      const subject = { subject_type: "commission_rule", subject_id: "all", before: { ids: before }, after: { ids } };
      const line = { actor_type: "user", actor_id: actor, action: "commission_rule.ordered", ...subject };
      await audit(container, line, transaction);
    });
    return new StepResponse(ids);
  },
);

/** Puts all rules into another order. */
export const orderCommissionRulesWorkflow = createWorkflow(
  "ocop-order-commission-rules",
  (input: By<{ ids: string[] }>) => new WorkflowResponse(orderRulesStep(input)),
);

const bearerStep = createStep(
  "ocop-set-promotion-bearer",
  async ({ code, bearer, actor }: By<{ code: string; bearer: "market" | "producer" }>, { container }) => {
    const deed = {
      actor,
      action: "promotion_bearer.set",
      room: MARKETPLACE_MODULE,
      table: "promotion_bearer",
      key: code,
      column: "code",
    } as const;
    await audited(container, deed, async (transaction) =>
      service(container).setPromotionBearer(code, bearer, transaction),
    );
    return new StepResponse({ code, bearer });
  },
);

/** Says who pays for the discounts of a promotion code, from the next order on. */
export const setPromotionBearerWorkflow = createWorkflow(
  "ocop-set-promotion-bearer",
  (input: By<{ code: string; bearer: "market" | "producer" }>) => new WorkflowResponse(bearerStep(input)),
);
