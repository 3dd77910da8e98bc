export { readOwnAccount } from "./read-account";
export { readProducerBalance } from "./read-balance";
export { readEarnings } from "./read-earnings";
export { readStatementMonths } from "./read-months";
export { readOwnPayouts } from "./read-payouts";
