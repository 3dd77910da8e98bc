export { probeCommission, readCommissionRules, readPromotionBearers } from "./read";
export {
  createCommissionRuleWorkflow,
  deleteCommissionRuleWorkflow,
  orderCommissionRulesWorkflow,
  setPromotionBearerWorkflow,
  updateCommissionRuleWorkflow,
} from "./rules";
