export { settleStrayPaymentsWorkflow } from "./settle";
