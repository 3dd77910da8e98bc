/**
 * Most that one order may ask for in cash at the door, in đồng. A courier carries it, and a refused parcel of that worth
 * comes back unpaid; larger orders are paid before they are sent.
 */
export const CASH_LIMIT = 20_000_000;
