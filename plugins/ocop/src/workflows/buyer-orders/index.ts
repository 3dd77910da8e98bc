export { readHistory } from "./read-history";
export { reorder } from "./reorder";
