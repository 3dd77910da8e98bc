export { audit } from "./audit";
export { audited, auditedAfter, type Deed } from "./audited";
export { enqueue } from "./enqueue";
export { beginKeyed, endKeyed } from "./keyed";
export { sealAuditTrail } from "./seal";
export { inTransaction, type RoomTransaction } from "./transaction";
