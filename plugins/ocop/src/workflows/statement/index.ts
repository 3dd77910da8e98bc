export { readStatement } from "./read-statement";
export { statementTable } from "./statement-table";
export { readWithholding, withholdingTable } from "./withholding";
