/** Most pieces of one product that a line may hold; larger orders are agreed with the producer. */
export const MAX_LINE_QUANTITY = 999;

/** True for a whole number of pieces from 1 to {@link MAX_LINE_QUANTITY}; text that looks like one is refused. */
export function isLineQuantity(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MAX_LINE_QUANTITY;
}
