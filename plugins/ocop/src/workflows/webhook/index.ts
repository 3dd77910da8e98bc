export { processWebhooksWorkflow } from "./process";
export { receiveWebhook } from "./receive";
