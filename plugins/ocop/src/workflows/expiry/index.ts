export { ENDING_CERTIFICATES } from "./endings";
export { readExpiries } from "./read";
export { expiryTable } from "./table";
