export { isWithin } from "../../modules/producer/rules/assistance";
export { type Assistance, readAssistance } from "./act-for";
export { grantAssistance, withdrawAssistance } from "./grant";
export { findHelpers, readAssisted, readAssistances } from "./read";
export { recordAssistedWrite } from "./record";
