export { audit } from "./audit";
export { enqueue } from "./enqueue";
export { beginKeyed, endKeyed } from "./keyed";
