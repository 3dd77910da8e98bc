export { type AccountInput, readPayoutAccount, setPayoutAccountWorkflow } from "./account";
export {
  approvePayoutBatchWorkflow,
  draftPayoutBatchWorkflow,
  dropPayoutBatchWorkflow,
  sendPayoutBatchWorkflow,
} from "./batches";
export { readBalances } from "./read-balances";
export { readBankFile, readBatch, readBatches } from "./read-batches";
export { readTransfers } from "../../modules/marketplace/rules/bank-statement";
export { confirmPayoutsWorkflow, settlePayoutWorkflow } from "./settle";
export { tellPayoutAccountsWorkflow } from "./tell-owners";
export { weeklyPayoutsWorkflow } from "./weekly";
