export { audit } from "./audit";
export { audited } from "./audited";
export { enqueue } from "./enqueue";
export { beginKeyed, endKeyed } from "./keyed";
export { inTransaction, type RoomTransaction } from "./transaction";
