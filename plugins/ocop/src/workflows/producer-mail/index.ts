export { noteTimers } from "./note";
export { sendProducerMailsWorkflow, tellNewPartsWorkflow, watchPartTimersWorkflow } from "./workflows";
