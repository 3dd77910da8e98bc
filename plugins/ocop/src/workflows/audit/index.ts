export { type AuditFinding } from "./check";
export { auditMarket } from "./run";
export { marketChecks } from "./checks";
