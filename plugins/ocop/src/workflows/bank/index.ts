export { readIncoming } from "../../modules/bank/rules/incoming-statement";
export { expireTransfersWorkflow } from "./expire";
export { bookFeedEvent, ownAccount, pollBankFeed } from "./feed";
export { importStatementWorkflow } from "./import-statement";
export { operateTransferWorkflow } from "./operate";
export { readPublicTransfer } from "./read-public";
export { readTransfer, readTransferPage } from "./read";
export { settleTransfersOfOrder } from "./settle";
