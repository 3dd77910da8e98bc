/** Whether an amount is a positive whole number of đồng. */
export function isWholeDong(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount > 0;
}
