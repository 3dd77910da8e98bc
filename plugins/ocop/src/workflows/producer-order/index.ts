export { actOnPartWorkflow, type PartAct } from "./act";
export { cancelByBuyerWorkflow, followCancelledOrderWorkflow } from "./cancel-order";
export { deriveParts } from "./derive";
export { bookPaymentWorkflow, placeProducerOrdersWorkflow, repairProducerOrdersWorkflow } from "./place";
export { listParts, readPartDetail } from "./read";
export { readPublicParts } from "./read-public";
export { settleOrder } from "./settle";
export { takeBackWorkflow } from "./take-back";
