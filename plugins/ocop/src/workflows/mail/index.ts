export { dayOf, timeOf } from "./day";
export { readFailedMail, readFailedMails, retryFailedMail } from "./failed";
export { mailInvitation } from "./invitation";
export type { Letter } from "./letter";
export { plainLetter } from "./letters/plain";
export { type Mail, mailOf } from "./mail";
export { sendDue } from "./send";
export { producerFooter } from "./words/producer";
export { noteMailWorkflow, sendMailsWorkflow } from "./workflows";
