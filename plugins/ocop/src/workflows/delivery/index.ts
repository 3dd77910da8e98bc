export { audit } from "./audit";
export { enqueue } from "./enqueue";
