export { noteMailWorkflow, sendMailsWorkflow } from "./workflows";
