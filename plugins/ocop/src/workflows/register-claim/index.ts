export { readRegisterEntries } from "./find";
export { takeOverEntry } from "./take-over";
